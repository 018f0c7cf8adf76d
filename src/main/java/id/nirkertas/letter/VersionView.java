package id.nirkertas.letter;

import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;

/**
 * A version of a letter: never changed any more.
 *
 * @param number counts from 1
 * @param same   whether it says the same as the version before it
 */
public record VersionView(DocumentId letter, int number, VersionReason reason, PersonId by, PositionId position,
		Instant at, boolean same) {
}
