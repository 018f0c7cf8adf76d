package id.nirkertas.office.pki;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate with its private key. */
record Identity(X509Certificate certificate, PrivateKey key) {

	X500Name name() {
		return X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
	}

	ContentSigner signer() throws OperatorCreationException {
		return new JcaContentSignerBuilder(KeyKind.signatureAlgorithm(key)).build(key);
	}
}
