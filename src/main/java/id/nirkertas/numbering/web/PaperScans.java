package id.nirkertas.numbering.web;

import id.nirkertas.platform.UploadOnDisk;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import id.nirkertas.storage.Fingerprint;
import id.nirkertas.storage.Format;
import id.nirkertas.storage.Recognized;
import id.nirkertas.storage.Screening;
import id.nirkertas.storage.StoredFile;
import id.nirkertas.storage.Vault;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes scans of letters written by hand. One that was taken lies in the vault while its form is being mended; the session
 * remembers which are its own, so that nobody enters a file merely by knowing its fingerprint.
 */
@Component
class PaperScans {

	static final int LIMIT_MEGABYTES = 50;
	private static final String KEY = "numbering.scan.";

	private final Vault vault;
	private final Screening screening;

	PaperScans(Vault vault, Screening screening) {
		this.vault = vault;
		this.screening = screening;
	}

	/** The new one, or else that which was sent before; empty where there is neither. Refuses with numbering.scan.… what is no PDF. */
	Optional<StoredFile> of(Actor by, @Nullable MultipartFile upload, String before, HttpSession session) {
		if (upload == null || upload.isEmpty()) {
			return session.getAttribute(KEY + before) instanceof Long length
					? Optional.of(new StoredFile(new Fingerprint(before), length, Format.PDF.mediaType()))
					: Optional.empty();
		}
		Verdict.when(upload.getSize() <= LIMIT_MEGABYTES * 1024L * 1024L, "numbering.scan.too-large", LIMIT_MEGABYTES)
				.orThrow();
		try (var file = UploadOnDisk.of(upload)) {
			if (Recognized.of(file.path()) != Format.PDF) {
				throw new RefusedException("numbering.scan.no-pdf");
			}
			screening.pass(by, null, file.path());
			var stored = vault.put(file.path(), Format.PDF.mediaType());
			session.setAttribute(KEY + stored.fingerprint().hex(), stored.length());
			return Optional.of(stored);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
