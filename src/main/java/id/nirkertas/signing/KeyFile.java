package id.nirkertas.signing;

import id.nirkertas.shared.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A PKCS#12 file, locked by its passphrase. */
record KeyFile(byte[] bytes) {

	/** The signer's certificate, then its issuers, as far as the file shows them without its passphrase. */
	List<X509Certificate> certificates() {
		try {
			return chain(load(null));
		} catch (GeneralSecurityException | IOException e) {
			throw new RefusedException("signing.key-file-unreadable");
		}
	}

	/** Refuses with signing.wrong-passphrase, signing.no-key-in-file or signing.key-file-unreadable; none carries a cause. */
	FileKey unlock(char[] passphrase) {
		try {
			var store = load(passphrase);
			for (var alias : Collections.list(store.aliases())) {
				if (store.getKey(alias, passphrase) instanceof PrivateKey key) {
					return new FileKey(key, chain(store));
				}
			}
			throw new RefusedException("signing.no-key-in-file");
		} catch (UnrecoverableKeyException e) {
			throw new RefusedException("signing.wrong-passphrase");
		} catch (IOException e) {
			throw new RefusedException(e.getCause() instanceof UnrecoverableKeyException
					? "signing.wrong-passphrase"
					: "signing.key-file-unreadable");
		} catch (GeneralSecurityException e) {
			throw new RefusedException("signing.key-file-unreadable");
		}
	}

	private KeyStore load(char @Nullable [] passphrase) throws GeneralSecurityException, IOException {
		var store = KeyStore.getInstance("PKCS12");
		store.load(new ByteArrayInputStream(bytes), passphrase);
		return store;
	}

	/** The key's certificate first, then its issuers; nothing if the file hides them. */
	private static List<X509Certificate> chain(KeyStore store) throws GeneralSecurityException {
		var chain = new ArrayList<X509Certificate>();
		for (var alias : Collections.list(store.aliases())) {
			if (store.isKeyEntry(alias) && store.getCertificateChain(alias) != null) {
				for (var certificate : store.getCertificateChain(alias)) {
					chain.add((X509Certificate) certificate);
				}
				return chain;
			}
		}
		return chain;
	}
}
