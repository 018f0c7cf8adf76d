package id.nirkertas.handover;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;

/** Whoever was to take over, or to go on with drafts, does not, and says why. */
public record Declined(PersonId by, PositionId through, Instant at, String because) {
}
