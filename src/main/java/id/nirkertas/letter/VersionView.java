package id.nirkertas.letter;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a letter: never changed any more.
 *
 * @param number   counts from 1
 * @param capacity in which they made it; null where that was not kept yet
 * @param same     whether it says the same as the version before it
 */
public record VersionView(DocumentId letter, int number, VersionReason reason, PersonId by, PositionId position,
		@Nullable Capacity capacity, Instant at, boolean same) {

	/** Whether they stood in the position for its holder, or while it was vacant. */
	public boolean isOfActing() {
		return capacity != null && capacity != Capacity.PERMANENT;
	}
}
