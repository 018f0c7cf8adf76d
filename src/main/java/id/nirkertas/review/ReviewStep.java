package id.nirkertas.review;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One reviewer's place in the chain: done, now, or to come. */
public record ReviewStep(PositionId reviewer, State state, @Nullable PersonId by, @Nullable Instant at, int version) {

	public enum State {
		DONE, AWAITED, TO_COME
	}
}
