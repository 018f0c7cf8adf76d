package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/** Nobody fills the position that was changing a draft in its drafter's place. */
public record PenVacated(DocumentId letter, PositionId pen, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("pen", pen.toString());
	}
}
