package id.nirkertas.signing;

import java.time.Instant;

/**
 * The time-stamp service answers again, after somebody who wanted to sign had found that it did not. Published once for each
 * outage, whichever node noticed.
 */
public record TimeStampsResumed(long outage, Instant since, Instant at) {
}
