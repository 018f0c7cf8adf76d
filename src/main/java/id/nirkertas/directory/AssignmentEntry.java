package id.nirkertas.directory;

import java.time.LocalDate;

/**
 * An assignment as administrators keep it.
 *
 * @param revision how often it was changed; a change names the one it was made on
 */
public record AssignmentEntry(AssignmentId id, Assignment assignment, int revision) {

	LocalDate from() {
		return assignment.period().from();
	}
}
