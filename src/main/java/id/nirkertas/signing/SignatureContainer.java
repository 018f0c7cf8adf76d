package id.nirkertas.signing;

import id.nirkertas.shared.Sha256;
import java.io.IOException;
import java.security.GeneralSecurityException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/** The detached CMS that goes into a PDF (CAdES as PAdES wants it): no signing time, since the PDF itself says it. */
final class SignatureContainer {

	private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

	private final SignatureKey key;
	private final AlgorithmIdentifier algorithm;
	private final Certificate signer;
	private final ASN1Set certificates;
	private final int certificateBytes;

	/** What turns a signature value into the token that proves its time. */
	interface Clerk {

		/** The DER of an RFC 3161 token on the SHA-256 fingerprint of the signature value. */
		byte[] stamp(byte[] fingerprint);
	}

	SignatureContainer(SignatureKey key) throws GeneralSecurityException {
		this.key = key;
		this.algorithm = switch (key.algorithm()) {
			case "SHA256withECDSA" -> new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
			case "SHA256withRSA" -> new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
			default -> throw new GeneralSecurityException("No validator accepts " + key.algorithm());
		};
		var encoded = new ASN1EncodableVector();
		var bytes = 0;
		for (var certificate : key.chain()) {
			var der = certificate.getEncoded();
			bytes += der.length;
			encoded.add(Certificate.getInstance(der));
		}
		this.signer = (Certificate) encoded.get(0);
		this.certificates = new DERSet(encoded);
		this.certificateBytes = bytes;
	}

	/** How much its certificates take. */
	int certificateBytes() {
		return certificateBytes;
	}

	/** The container for content with this SHA-256 fingerprint; without a clerk it carries no time-stamp (level B-B). */
	byte[] over(byte[] contentFingerprint, @Nullable Clerk clerk)
			throws GeneralSecurityException, IOException {
		var attributes = signedAttributes(contentFingerprint);
		var value = key.sign(attributes.getEncoded(ASN1Encoding.DER));
		var proof = clerk == null ? null : proof(clerk.stamp(Sha256.of(value)));
		var info = new SignerInfo(
				new SignerIdentifier(new IssuerAndSerialNumber(signer.getIssuer(), signer.getSerialNumber().getValue())),
				SHA256, attributes, algorithm, new DEROctetString(value), proof);
		var data = new SignedData(new DERSet(SHA256), new ContentInfo(CMSObjectIdentifiers.data, null), certificates, null,
				new DERSet(info));
		return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DER);
	}

	private DERSet signedAttributes(byte[] contentFingerprint) throws IOException {
		var issuerSerial = new IssuerSerial(signer.getIssuer(), signer.getSerialNumber().getValue());
		var named = new ESSCertIDv2(null, Sha256.of(signer.getEncoded(ASN1Encoding.DER)), issuerSerial);
		var attributes = new ASN1EncodableVector();
		attributes.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
		attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(contentFingerprint)));
		attributes.add(attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
				new SigningCertificateV2(new ESSCertIDv2[]{named})));
		attributes.add(attribute(CMSAttributes.cmsAlgorithmProtect,
				new CMSAlgorithmProtection(SHA256, CMSAlgorithmProtection.SIGNATURE, algorithm)));
		return new DERSet(attributes);
	}

	private static DERSet proof(byte[] token) throws IOException {
		return new DERSet(
				attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, ASN1Primitive.fromByteArray(token)));
	}

	private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
		return new Attribute(type, new DERSet(value));
	}
}
