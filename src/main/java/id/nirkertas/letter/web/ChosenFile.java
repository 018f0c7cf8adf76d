package id.nirkertas.letter.web;

import id.nirkertas.letter.LetterView;
import id.nirkertas.storage.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.springframework.util.StringUtils;
import org.springframework.web.multipart.MultipartFile;

/** The file somebody chose on a drafting page. */
record ChosenFile(MultipartFile content) {

	/** Where none was chosen, a browser sends an empty one without a name. */
	static @Nullable ChosenFile of(@Nullable MultipartFile sent) {
		return sent == null || sent.isEmpty() && !StringUtils.hasText(sent.getOriginalFilename())
				? null
				: new ChosenFile(sent);
	}

	String name() {
		var name = content.getOriginalFilename();
		return StringUtils.hasText(name) ? name : "lampiran";
	}

	/** Under whatever name. */
	boolean liesBeside(LetterView letter) {
		try (var bytes = content.getInputStream()) {
			var fingerprint = Fingerprint.of(bytes);
			return letter.attachments().stream().anyMatch(each -> each.file().fingerprint().equals(fingerprint));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
