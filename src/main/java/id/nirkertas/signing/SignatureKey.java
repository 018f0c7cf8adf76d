package id.nirkertas.signing;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;

/** A private key that signs what it is given, wherever it lives: a file, a token, a remote service. */
public interface SignatureKey {

	/** The signer's certificate first, then its issuers. */
	List<X509Certificate> chain();

	/** A JCA name: SHA256withECDSA or SHA256withRSA. */
	String algorithm();

	byte[] sign(byte[] toBeSigned) throws GeneralSecurityException;
}
