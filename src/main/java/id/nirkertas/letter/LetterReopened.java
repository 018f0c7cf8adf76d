package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;

/** A returned letter lies with its drafter again. */
public record LetterReopened(DocumentId letter, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}
}
