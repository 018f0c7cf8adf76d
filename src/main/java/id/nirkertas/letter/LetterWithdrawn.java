package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;

/** A letter was given up before its signature; its reserved number, if any, is void. */
public record LetterWithdrawn(DocumentId letter, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}
}
