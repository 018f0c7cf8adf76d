package id.nirkertas.storage;

import java.io.IOException;
import java.io.InputStream;

/** SHA-256 of some bytes, 64 lower-case hexadecimal digits: their name in the vault. */
public record Fingerprint(String hex) {

	public Fingerprint {
		if (!hex.matches("[0-9a-f]{64}")) {
			throw new IllegalArgumentException("Not a SHA-256 fingerprint");
		}
	}

	/** The name these bytes have in the vault, or would have. */
	public static Fingerprint of(InputStream bytes) throws IOException {
		return Digest.of(bytes);
	}
}
