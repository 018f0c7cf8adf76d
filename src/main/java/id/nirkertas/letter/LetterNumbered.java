package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;

/** A letter that waited for a keeper's number has it, or needs none any more, and lies before its signatory. */
public record LetterNumbered(DocumentId letter, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}
}
