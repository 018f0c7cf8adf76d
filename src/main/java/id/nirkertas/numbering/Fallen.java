package id.nirkertas.numbering;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A number on a letter written by hand that is dated before one in front of it, as an outage allows: no fault.
 *
 * @param reason of its block
 * @param since  first day of the outage; null where it is not said
 */
public record Fallen(String place, LocalDate on, String reason, @Nullable LocalDate since) {
}
