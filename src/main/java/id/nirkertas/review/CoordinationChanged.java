package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/** The drafter asks another unit for its initials beside those the office asks, or no longer does. */
public record CoordinationChanged(DocumentId letter, PositionId position, boolean added, Actor by,
		Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("position", position.toString(), "added", Boolean.toString(added));
	}
}
