package id.nirkertas.distribution;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** A signed letter waits to be carried to its addressees outside the government. */
public record OutsideAwaited(DocumentId letter, int recipients, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("recipients", Integer.toString(recipients));
	}
}
