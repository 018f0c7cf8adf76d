package id.nirkertas.access;

import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody reads a document as their own history alone: as it was when their days in a position were over.
 *
 * @param day the last one
 * @param end the first moment that is not theirs any more
 */
public record LastDay(PositionId position, LocalDate day, Instant end) {

	public boolean covers(Instant at) {
		return at.isBefore(end);
	}
}
