package id.nirkertas.spoken;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/** Whoever gave a spoken order has moved, or is in office no more: it waits in another position from now on. */
public record SpokenOrderPassed(DocumentId letter, SpokenOrderId order, PositionId from, PositionId to, Actor by,
		Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("order", order.toString(), "from", from.toString(), "to", to.toString());
	}
}
