package id.nirkertas.review;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;

/**
 * A review that is awaited from somebody else than its reviewer.
 *
 * @param delegate to whom it was passed on
 * @param at       when
 */
public record DelegatedReview(DocumentId letter, PositionId reviewer, PositionId delegate, Instant at) {
}
