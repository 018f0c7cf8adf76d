package id.nirkertas.access;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;

/** Somebody acted on a document through a position, for the last time then. */
record Deed(PersonId person, PositionId position, Instant last) {
}
