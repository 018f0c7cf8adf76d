package id.nirkertas.directory;

import id.nirkertas.shared.PersonId;
import java.time.Instant;

/** An assignment that was ended in the middle of a day, as it had stood, and by whom. */
public record StoppedAssignment(StopId id, Assignment assignment, Instant at, PersonId by, String reason) {
}
