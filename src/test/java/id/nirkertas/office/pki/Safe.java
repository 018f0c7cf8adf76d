package id.nirkertas.office.pki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.DERBMPString;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.jcajce.JcePKCSPBEOutputEncryptorBuilder;

/** PKCS#12: the key locked by a passphrase, the certificates readable without it. */
final class Safe {

	private static final int ROUNDS = 10_000;
	private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

	private Safe() {
	}

	static byte[] open(Identity signer, List<X509Certificate> issuers, char[] passphrase)
			throws GeneralSecurityException, IOException, OperatorCreationException, PKCSException {
		var name = new DERBMPString("signer");
		var keyId = new JcaX509ExtensionUtils().createSubjectKeyIdentifier(signer.certificate().getPublicKey());
		var lock = new JcePKCSPBEOutputEncryptorBuilder(NISTObjectIdentifiers.id_aes256_CBC).setProvider(PROVIDER)
				.setPRF(new AlgorithmIdentifier(PKCSObjectIdentifiers.id_hmacWithSHA256, DERNull.INSTANCE))
				.setIterationCount(ROUNDS).build(passphrase);
		var key = new JcaPKCS12SafeBagBuilder(signer.key(), lock)
				.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, name)
				.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, keyId);
		var certificate = new JcaPKCS12SafeBagBuilder(signer.certificate())
				.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_friendlyName, name)
				.addBagAttribute(PKCSObjectIdentifiers.pkcs_9_at_localKeyId, keyId);
		var safe = new PKCS12PfxPduBuilder().addData(key.build()).addData(certificate.build());
		for (var issuer : issuers) {
			safe.addData(new JcaPKCS12SafeBagBuilder(issuer).build());
		}
		return safe.build(new JcePKCS12MacCalculatorBuilder(NISTObjectIdentifiers.id_sha256).setProvider(PROVIDER)
				.setIterationCount(ROUNDS), passphrase).getEncoded();
	}

	/** As most programs write it: the certificates locked too. */
	static byte[] closed(Identity signer, List<X509Certificate> issuers, char[] passphrase)
			throws GeneralSecurityException, IOException {
		var store = KeyStore.getInstance("PKCS12");
		store.load(null, null);
		var chain = new ArrayList<Certificate>();
		chain.add(signer.certificate());
		chain.addAll(issuers);
		store.setKeyEntry("signer", signer.key(), passphrase, chain.toArray(new Certificate[0]));
		var out = new ByteArrayOutputStream();
		store.store(out, passphrase);
		return out.toByteArray();
	}
}
