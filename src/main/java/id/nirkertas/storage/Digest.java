package id.nirkertas.storage;

import id.nirkertas.shared.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Takes the fingerprint of bytes as they come. */
final class Digest {

	private static final int CHUNK = 64 * 1024;

	private final MessageDigest sha256 = Sha256.begin();

	static Fingerprint of(byte[] bytes) {
		var digest = new Digest();
		digest.add(bytes, bytes.length);
		return digest.fingerprint();
	}

	static Fingerprint of(Path file) throws IOException {
		try (var in = Files.newInputStream(file)) {
			return of(in);
		}
	}

	static Fingerprint of(InputStream bytes) throws IOException {
		var digest = new Digest();
		var chunk = new byte[CHUNK];
		for (int read = bytes.read(chunk); read >= 0; read = bytes.read(chunk)) {
			digest.add(chunk, read);
		}
		return digest.fingerprint();
	}

	void add(byte[] bytes, int length) {
		sha256.update(bytes, 0, length);
	}

	Fingerprint fingerprint() {
		return new Fingerprint(HexFormat.of().formatHex(sha256.digest()));
	}
}
