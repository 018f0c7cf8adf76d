package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/**
 * A review that was passed on lies with the delegate no longer: in a new round they could not be given it.
 *
 * @param returns whether the reviewer is asked themselves again
 */
public record DelegationEnded(DocumentId letter, int version, PositionId reviewer, PositionId delegate, boolean returns,
		Actor by, Instant at) implements Evidence {

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
