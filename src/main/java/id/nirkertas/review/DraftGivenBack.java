package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/**
 * A draft that a reviewer had taken up to change it lies with its drafter again.
 *
 * @param reason empty where whoever changed or drafted it gave none
 */
public record DraftGivenBack(DocumentId letter, PositionId from, String reason, Actor by,
		Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("from", from.toString(), "reason", reason);
	}
}
