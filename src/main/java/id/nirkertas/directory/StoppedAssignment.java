package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;
import java.time.Instant;

/**
 * An assignment that was entered by mistake, as it had stood, and by whom it was ended in the middle of a day.
 *
 * @param over whether it had ended before, and was taken back wholly
 */
public record StoppedAssignment(StopId id, Assignment assignment, Instant at, PersonId by, String reason, boolean over) {
}
