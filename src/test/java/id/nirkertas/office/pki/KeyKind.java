package id.nirkertas.office.pki;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;

/** The keys the authority makes. */
public enum KeyKind {

	P_256("EC", new ECGenParameterSpec("secp256r1")), P_384("EC", new ECGenParameterSpec("secp384r1")), RSA_3072("RSA",
			new RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F4));

	private final String family;
	private final AlgorithmParameterSpec shape;

	KeyKind(String family, AlgorithmParameterSpec shape) {
		this.family = family;
		this.shape = shape;
	}

	KeyPair make() throws GeneralSecurityException {
		var generator = KeyPairGenerator.getInstance(family);
		generator.initialize(shape);
		return generator.generateKeyPair();
	}

	static String signatureAlgorithm(PrivateKey key) {
		return key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
	}
}
