package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/** A reviewer passed this one review on to a subordinate. */
public record ReviewDelegated(DocumentId letter, int version, PositionId to, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("version", Integer.toString(version), "to", to.toString());
	}
}
