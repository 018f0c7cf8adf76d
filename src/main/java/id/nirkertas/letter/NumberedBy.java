package id.nirkertas.letter;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which keeper gave a letter its number.
 *
 * @param capacity null where it is not known any more
 */
public record NumberedBy(PersonId person, PositionId position, @Nullable Capacity capacity, Instant at) {
}
