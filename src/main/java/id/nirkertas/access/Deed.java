package id.nirkertas.access;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody acted on a document through a position, for the last time then.
 *
 * @param capacity in which they did that; null where it was not written down
 */
record Deed(PersonId person, PositionId position, @Nullable Capacity capacity, Instant last) {
}
