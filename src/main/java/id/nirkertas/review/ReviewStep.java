package id.nirkertas.review;

import id.nirkertas.review.ReviewStage.Delegation;
import id.nirkertas.review.ReviewStage.Initials;
import id.nirkertas.review.ReviewStage.Skip;
import id.nirkertas.review.ReviewStage.Step;
import id.nirkertas.review.ReviewStage.Vacant;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One reviewer's place in the chain: done, now, or to come.
 *
 * @param by       who initialled, or who let the letter go on without them
 * @param capacity in which they did
 * @param version  the version that was initialled, or that is to be
 * @param delegate to whom this one review was passed on
 * @param words    the note to the delegate, or why they were skipped; may be empty
 * @param since    the first day without anybody in office, of a place that was passed by for that; may be unknown
 */
public record ReviewStep(PositionId reviewer, State state, @Nullable PersonId by, @Nullable Capacity capacity,
		@Nullable Instant at, int version, @Nullable PositionId delegate, String words,
		@Nullable LocalDate since) {

	/** Skipped is who was passed over with a reason; not needed, of whom one was enough; vacant, where nobody is to be asked. */
	public enum State {
		DONE, AWAITED, TO_COME, SKIPPED, NOT_NEEDED, VACANT
	}

	/** @param open how an open place of its stage stands */
	static ReviewStep of(Step step, State open, int version) {
		var delegation = step.delegation();
		var delegate = delegation == null ? null : delegation.to();
		return switch (step.outcome()) {
			case Initials initials -> new ReviewStep(step.reviewer(), State.DONE, initials.by(),
					initials.capacity(), initials.at(), initials.version(), delegate, note(delegation), null);
			case Skip skip ->
				new ReviewStep(step.reviewer(), State.SKIPPED, skip.by().person(), skip.by().capacity(), skip.at(),
						version, delegate, skip.reason(), null);
			case Vacant vacant -> new ReviewStep(step.reviewer(), State.VACANT, null, null, null, version, null, "",
					vacant.since());
			case null -> new ReviewStep(step.reviewer(), open, null, null, null, version, delegate, note(delegation),
					null);
		};
	}

	private static String note(@Nullable Delegation delegation) {
		return delegation == null ? "" : delegation.note();
	}
}
