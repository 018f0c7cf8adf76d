package id.nirkertas.spoken;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A spoken word.
 *
 * @param by    who gave it; null where nobody filled the position on that day
 * @param asked where they are asked for it
 */
record Word(@Nullable PersonId by, PositionId asked, LocalDate on) {
}
