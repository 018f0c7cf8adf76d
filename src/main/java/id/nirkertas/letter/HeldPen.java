package id.nirkertas.letter;

import id.nirkertas.shared.PositionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who writes a draft in its drafter's place, and since when.
 *
 * @param due until when they have time; unknown of a pen that was passed before pens had a day
 */
public record HeldPen(PositionId position, Instant since, @Nullable Instant due) {

	public boolean isLate(Instant now) {
		return due != null && due.isBefore(now);
	}
}
