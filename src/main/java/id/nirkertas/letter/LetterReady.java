package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;

/** A letter has gathered its initials and waits for its signature. */
public record LetterReady(DocumentId letter, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}
}
