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

	static ReviewStep of(ReviewChain.Step step, @Nullable PositionId awaited, int version) {
		var initials = step.initials();
		if (initials != null) {
			return new ReviewStep(step.reviewer(), State.DONE, initials.by(), initials.at(), version);
		}
		var state = step.reviewer().equals(awaited) ? State.AWAITED : State.TO_COME;
		return new ReviewStep(step.reviewer(), state, null, null, version);
	}
}
