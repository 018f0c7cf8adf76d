package id.nirkertas.letter;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;

/** An agency's letterhead in one of its versions, and who made it. */
public record LetterheadVersion(LetterheadLines lines, PersonId by, PositionId as, Instant at) {
}
