package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/** A review that was passed on lies with the delegate again in a new round. */
public record DelegationKept(DocumentId letter, int version, PositionId reviewer, PositionId delegate, Actor by,
		Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("version", Integer.toString(version), "reviewer", reviewer.toString(), "delegate",
				delegate.toString());
	}
}
