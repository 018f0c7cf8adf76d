package id.nirkertas.review;

import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the chain stands after an act, for the flow.
 *
 * @param stageSettled whether the stage that was awaited asks nobody any more
 * @param awaited      who is asked now: the rest of the stage, or the whole next one; nobody when all initials are there
 * @param due          until when they have time
 */
public record Onward(boolean stageSettled, List<PositionId> awaited, @Nullable Instant due) {

	public Onward {
		awaited = List.copyOf(awaited);
	}

	static Onward from(ReviewChain before, ReviewChain after) {
		return new Onward(before.current() != after.current(), after.awaiting(), after.due());
	}
}
