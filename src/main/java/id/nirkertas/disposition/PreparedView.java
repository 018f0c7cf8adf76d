package id.nirkertas.disposition;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A prepared disposition as a page shows it. */
public record PreparedView(PreparedId id, DocumentId letter, @Nullable NodeId under, PositionId head,
		PositionId assistant, PersonId preparedBy, DispositionOrder order, Instant preparedAt, PreparedState state,
		String reply, @Nullable PersonId settledBy, @Nullable Instant settledAt) {

	public boolean isWaiting() {
		return state == PreparedState.WAITING;
	}
}
