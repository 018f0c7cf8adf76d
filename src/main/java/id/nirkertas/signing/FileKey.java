package id.nirkertas.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

/** A key out of a PKCS#12 file, used by the JDK's own providers: twice as quick as Bouncy Castle's on P-256. */
record FileKey(PrivateKey key, List<X509Certificate> chain) implements SignatureKey {

	FileKey {
		chain = List.copyOf(chain);
	}

	@Override
	public String algorithm() {
		return key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
	}

	@Override
	public byte[] sign(byte[] toBeSigned) throws GeneralSecurityException {
		var signature = Signature.getInstance(algorithm());
		signature.initSign(key);
		signature.update(toBeSigned);
		return signature.sign();
	}

	/** Whether the first certificate of the chain is this key's own. */
	boolean isCertified() throws GeneralSecurityException {
		var probe = new byte[32];
		var check = Signature.getInstance(algorithm());
		check.initVerify(chain.getFirst().getPublicKey());
		check.update(probe);
		return check.verify(sign(probe));
	}

	/** Without the key, so that no log can ever hold it. */
	@Override
	public String toString() {
		return "FileKey[" + chain.getFirst().getSubjectX500Principal() + "]";
	}
}
