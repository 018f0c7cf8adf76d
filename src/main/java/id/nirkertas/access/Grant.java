package id.nirkertas.access;

import id.nirkertas.shared.PositionId;
import java.time.LocalDate;

/** A position takes part in a document, from a day on. */
record Grant(PositionId position, Role role, LocalDate since) {
}
