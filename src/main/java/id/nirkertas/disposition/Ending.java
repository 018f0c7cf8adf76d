package id.nirkertas.disposition;

import id.nirkertas.shared.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an instruction ended.
 *
 * @param reason why it was taken back, given back or closed; none where it was answered
 */
public record Ending(PersonId by, Instant at, @Nullable String reason) {
}
