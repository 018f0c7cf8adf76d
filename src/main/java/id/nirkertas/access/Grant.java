package id.nirkertas.access;

import id.nirkertas.shared.PositionId;
import java.time.LocalDate;

/** A position takes part in a document, from a day on; in a draft that was handed on, from that day on at the earliest. */
record Grant(PositionId position, Role role, LocalDate since) {
}
