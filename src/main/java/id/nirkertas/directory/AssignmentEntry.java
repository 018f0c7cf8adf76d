package id.nirkertas.directory;

import id.nirkertas.shared.Period;
import java.time.LocalDate;

/**
 * An assignment as administrators keep it.
 *
 * @param revision how often it was changed; a change names the one it was made on
 */
public record AssignmentEntry(AssignmentId id, Assignment assignment, int revision) {

	/** The assignment with another last day. */
	Assignment until(LocalDate last) {
		return new Assignment(assignment.position(), assignment.person(), assignment.capacity(), new Period(from(), last),
				assignment.basis());
	}

	LocalDate from() {
		return assignment.period().from();
	}
}
