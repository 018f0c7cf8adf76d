package id.nirkertas.distribution;

import id.nirkertas.shared.PersonId;
import java.time.Instant;
import java.util.List;

/**
 * One addressee outside the government, at their place on the letter.
 *
 * @param dispatches every time it went there, the last one first; empty while it waits
 */
public record OutsideDelivery(int place, String name, String town, List<Recorded> dispatches) {

	/** Once. */
	public record Recorded(Dispatch dispatch, PersonId by, Instant at) {
	}

	public boolean isSent() {
		return !dispatches.isEmpty();
	}
}
