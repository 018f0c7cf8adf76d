package id.nirkertas.spoken;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A drafter noted that a letter was ordered by word of mouth; its own flow starts.
 *
 * @param asked where whoever gave it is asked: they may have moved since
 */
public record SpokenOrderNoted(DocumentId letter, SpokenOrderId order, PositionId giver, PositionId asked, LocalDate on,
		Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("order", order.toString(), "giver", giver.toString(), "asked", asked.toString(), "on", on.toString());
	}
}
