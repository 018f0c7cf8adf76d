package id.nirkertas.letter;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A kind of letter in one of its versions, and how it came to be.
 *
 * @param agency whose own version it is; null for everybody's
 * @param ended  whether the agency gave up its own version with it, and writes as everybody does since
 * @param by     who made it; null for what came with the product
 */
public record KindVersion(Kind kind, @Nullable UnitId agency, boolean ended, @Nullable PersonId by,
		@Nullable PositionId as, Instant at) {
}
