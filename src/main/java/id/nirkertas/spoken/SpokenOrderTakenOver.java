package id.nirkertas.spoken;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** Whoever came after the giver of a spoken order makes the draft their own decision; they confirm nobody's word. */
public record SpokenOrderTakenOver(DocumentId letter, SpokenOrderId order, Actor by,
		Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("order", order.toString());
	}
}
