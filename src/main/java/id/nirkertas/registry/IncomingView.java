package id.nirkertas.registry;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the agenda book as a page shows it.
 *
 * @param ordinal   its place in the book of its year
 * @param pages     of its paper
 * @param enteredAt when it got its number; it may have come before
 * @param enteredIn in which position; null where that was not written down
 */
public record IncomingView(DocumentId id, UnitId agency, int ordinal, String agendaNumber, Received letter, int pages,
		IncomingState state, Instant enteredAt, PersonId enteredBy, @Nullable PositionId enteredIn,
		@Nullable Instant readAt) {

	/** When it came into the house. */
	public Instant receivedAt() {
		var came = letter.details().came();
		return came == null ? enteredAt : came;
	}

	/** Nobody in the addressee's position has looked at it, and the reader is in that position. */
	public boolean isFirstLook(PositionId reader) {
		return state == IncomingState.UNREAD && letter.addressee().equals(reader);
	}
}
