package id.nirkertas.letter;

import id.nirkertas.storage.Format;
import id.nirkertas.storage.StoredFile;
import java.util.UUID;

/** A file that travels beside a letter, named by its hash in the letter's signed metadata. */
public record AttachmentView(UUID id, String name, StoredFile file) {

	public Format format() {
		return Format.of(file).orElseThrow();
	}
}
