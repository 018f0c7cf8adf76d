package id.nirkertas.shared;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash by which the office names bytes and vouches for texts; every Java has it. */
public final class Sha256 {

	private Sha256() {
	}

	/** One to be fed piece by piece. */
	public static MessageDigest begin() {
		try {
			return MessageDigest.getInstance("SHA-256");
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("Every Java has SHA-256", e);
		}
	}

	/** Of all the parts, as if they were one. */
	public static byte[] of(byte[]... parts) {
		var digest = begin();
		for (var part : parts) {
			digest.update(part);
		}
		return digest.digest();
	}

	/** Of a text in UTF-8. */
	public static byte[] of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/** As {@link #of(String)}, in 64 lower-case hexadecimal digits. */
	public static String hex(String text) {
		return HexFormat.of().formatHex(of(text));
	}
}
