package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/** What was prepared ended by itself: the head's word on the letter was said without it. */
public record PreparedOvertaken(DocumentId letter, PreparedId prepared, PositionId head, Actor by,
		Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("prepared", prepared.toString(), "head", head.toString());
	}
}
