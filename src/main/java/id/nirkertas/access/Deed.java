package id.nirkertas.access;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;

/** Somebody acted on a document through a position. */
record Deed(PersonId person, PositionId position) {
}
