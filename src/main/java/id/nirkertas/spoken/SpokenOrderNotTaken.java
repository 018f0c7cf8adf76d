package id.nirkertas.spoken;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** Whoever came after the giver of a spoken order, who is in office no more, does not make the draft their own decision. */
public record SpokenOrderNotTaken(DocumentId letter, SpokenOrderId order, String reason, Actor by,
		Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("order", order.toString(), "reason", reason);
	}
}
