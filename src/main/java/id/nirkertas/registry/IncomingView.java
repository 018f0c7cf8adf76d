package id.nirkertas.registry;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An entry of the agenda book as a page shows it, and how many pages its paper has. */
public record IncomingView(DocumentId id, UnitId agency, String agendaNumber, Received letter, int pages,
		IncomingState state,
		Instant receivedAt, @Nullable Instant readAt) {

	/** Nobody in the addressee's position has looked at it, and the reader is in that position. */
	public boolean isFirstLook(PositionId reader) {
		return state == IncomingState.UNREAD && letter.addressee().equals(reader);
	}
}
