package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/** An unfinished letter passed from the desk of one position to that of another, which goes on with it. */
public record LetterHandedOn(DocumentId letter, PositionId from, PositionId to, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("from", from.toString(), "to", to.toString());
	}
}
