package id.nirkertas.disposition;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By when an answer was owed before its giver gave more time.
 *
 * @param until when it ceased to hold
 */
public record FormerDue(LocalDate day, Instant until) {
}
