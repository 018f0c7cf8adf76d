package id.nirkertas.registry.web;

import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.StoredFile;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A scan that lies in the vault while its form is still being mended, so that nobody chooses it twice. The session remembers
 * which ones are its own: nobody may register a file merely by knowing its fingerprint.
 */
record Scan(StoredFile file, int pages, String name) {

	private static final String KEY = "registry.scan.";

	void remember(HttpSession session) {
		session.setAttribute(KEY + file.fingerprint().hex(), "%d %d %s".formatted(file.length(), pages, name));
	}

	static Optional<Scan> remembered(HttpSession session, @Nullable String fingerprint) {
		return session.getAttribute(KEY + fingerprint) instanceof String kept && fingerprint != null
				? Optional.of(of(fingerprint, kept.split(" ", 3)))
				: Optional.empty();
	}

	private static Scan of(String fingerprint, String[] parts) {
		return new Scan(new StoredFile(new Fingerprint(fingerprint), Long.parseLong(parts[0]), "application/pdf"),
				Integer.parseInt(parts[1]), parts[2]);
	}
}
