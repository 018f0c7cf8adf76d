package id.nirkertas.spoken;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** Whoever gave a spoken order is in office no more, and whoever came after them may not read the secret letter: it waits no longer. */
public record SpokenOrderUnanswerable(DocumentId letter, SpokenOrderId order, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("order", order.toString());
	}
}
