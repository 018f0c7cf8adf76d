package id.nirkertas.office.pki;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Writes certificates: who issues, for whom, for what, from when until when, and where their status is asked. */
record CertificateOffice(String address) {

	private static final SecureRandom RANDOM = new SecureRandom();

	X509Certificate selfSigned(String commonName, KeyPair keys, Instant from, Instant until)
			throws GeneralSecurityException, IOException, OperatorCreationException {
		var name = name(commonName);
		var draft = draft(name, name, keys, Profile.AUTHORITY, from, until);
		return finish(draft, keys.getPrivate());
	}

	X509Certificate issue(Identity issuer, String path, String commonName, KeyPair keys, Profile profile, Instant from,
			Instant until) throws GeneralSecurityException, IOException, OperatorCreationException {
		var draft = draft(issuer.name(), name(commonName), keys, profile, from, until);
		draft.addExtension(Extension.authorityKeyIdentifier, false,
				new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(issuer.certificate()));
		if (profile == Profile.STATUS) {
			draft.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
		} else {
			addAddresses(draft, path, profile);
		}
		return finish(draft, issuer.key());
	}

	private X509v3CertificateBuilder draft(X500Name issuer, X500Name subject, KeyPair keys, Profile profile, Instant from,
			Instant until) throws GeneralSecurityException, IOException {
		var draft = new X509v3CertificateBuilder(issuer, new BigInteger(120, RANDOM).setBit(120), Date.from(from),
				Date.from(until), subject, SubjectPublicKeyInfo.getInstance(keys.getPublic().getEncoded()));
		draft.addExtension(Extension.subjectKeyIdentifier, false,
				new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
		draft.addExtension(Extension.basicConstraints, true, new BasicConstraints(profile == Profile.AUTHORITY));
		draft.addExtension(Extension.keyUsage, true, profile.usage());
		if (!profile.purposes().isEmpty()) {
			draft.addExtension(Extension.extendedKeyUsage, profile == Profile.TIME_STAMP,
					new ExtendedKeyUsage(profile.purposes().toArray(new KeyPurposeId[0])));
		}
		return draft;
	}

	private void addAddresses(X509v3CertificateBuilder draft, String path, Profile profile) throws IOException {
		var access = new ArrayList<AccessDescription>();
		access.add(new AccessDescription(AccessDescription.id_ad_caIssuers, uri(path + ".crt")));
		if (profile != Profile.AUTHORITY) {
			access.add(new AccessDescription(AccessDescription.id_ad_ocsp, uri("/ocsp")));
		}
		draft.addExtension(Extension.authorityInfoAccess, false,
				new AuthorityInformationAccess(access.toArray(new AccessDescription[0])));
		var list = new DistributionPointName(new GeneralNames(uri(path + ".crl")));
		draft.addExtension(Extension.cRLDistributionPoints, false,
				new CRLDistPoint(new DistributionPoint[]{new DistributionPoint(list, null, null)}));
	}

	private GeneralName uri(String path) {
		return new GeneralName(GeneralName.uniformResourceIdentifier, address + path);
	}

	private static X500Name name(String commonName) {
		return new X500NameBuilder().addRDN(BCStyle.C, "ID").addRDN(BCStyle.O, "Kantor Pengembangan Nirkertas")
				.addRDN(BCStyle.CN, commonName).build();
	}

	private static X509Certificate finish(X509v3CertificateBuilder draft, PrivateKey key)
			throws GeneralSecurityException, OperatorCreationException {
		var signer = new JcaContentSignerBuilder(KeyKind.signatureAlgorithm(key)).build(key);
		return new JcaX509CertificateConverter().getCertificate(draft.build(signer));
	}
}
