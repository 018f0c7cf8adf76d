package id.nirkertas.spoken;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A noted order as a page shows it.
 *
 * @param settledAs as what they filled the position; unknown of the oldest
 */
public record SpokenOrderView(SpokenOrderId id, DocumentId letter, PositionId drafter, PersonId notedBy,
		PositionId giver, LocalDate on, String words, Instant notedAt, SpokenOrderState state, String reply,
		@Nullable PersonId settledBy, @Nullable Capacity settledAs,
		@Nullable Instant settledAt) {

	/** Whether a deputy answered: every page says so. */
	public boolean isByDeputy() {
		return settledAs != null && settledAs != Capacity.PERMANENT;
	}

	public boolean isWaiting() {
		return state == SpokenOrderState.WAITING;
	}
}
