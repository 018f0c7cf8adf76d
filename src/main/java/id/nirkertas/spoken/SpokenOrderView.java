package id.nirkertas.spoken;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A noted order as a page shows it.
 *
 * @param giver     the position in which it was given
 * @param saidBy    who acted in it on that day; null where nobody did
 * @param asked     where they are asked: where they sit now, or the giver's position where they are in office no more
 * @param settledAs as what they filled the position; unknown of the oldest
 */
public record SpokenOrderView(SpokenOrderId id, DocumentId letter, PositionId drafter, PersonId notedBy,
		PositionId giver, @Nullable PersonId saidBy, PositionId asked, LocalDate on, String words, Instant notedAt,
		SpokenOrderState state, String reply, @Nullable PersonId settledBy, @Nullable Capacity settledAs,
		@Nullable Instant settledAt) {

	/** Whether a deputy answered: every page says so. */
	public boolean isByDeputy() {
		return settledAs != null && settledAs != Capacity.PERMANENT;
	}

	public boolean isWaiting() {
		return state == SpokenOrderState.WAITING;
	}

	/** Whether whoever gave it, or came after them, says that the letter is to be so. */
	boolean isStoodBy() {
		return state == SpokenOrderState.CONFIRMED || state == SpokenOrderState.TAKEN_OVER;
	}

	/** Whether whoever gave it is asked elsewhere by now. */
	public boolean hasMoved() {
		return !asked.equals(giver);
	}

	/** The sentence that says by whom it was settled; a successor's own decision is no answer to what somebody else said. */
	public String settledWord() {
		return switch (state) {
			case TAKEN_OVER -> isByDeputy() ? "spoken.taken-as" : "spoken.taken-by";
			case UNANSWERABLE -> "spoken.ended";
			case NOT_TAKEN -> isByDeputy() ? "spoken.left-as" : "spoken.left-by";
			case CONFIRMED, DENIED -> hasMoved() ? settledElsewhere() : settledHere();
			case WAITING, WITHDRAWN -> settledHere();
		};
	}

	private String settledElsewhere() {
		return isByDeputy() ? "spoken.settled-moved-as" : "spoken.settled-moved";
	}

	private String settledHere() {
		return isByDeputy() ? "spoken.settled-as" : "spoken.settled-by";
	}

	/** For that sentence: who, when, as what, in which position they were asked, and in which it was given. */
	public Object[] asDetails() {
		return new Object[]{Objects.requireNonNullElse(settledBy, ""), Objects.requireNonNullElse(settledAt, ""),
				Objects.requireNonNullElse(settledAs, ""), asked, giver};
	}
}
