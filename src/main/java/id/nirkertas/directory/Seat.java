package id.nirkertas.directory;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An assignment as it was typed, before it is known whether it can be: what was not said is missing. */
public record Seat(PositionId position, @Nullable PersonId person, @Nullable Capacity capacity, @Nullable LocalDate from,
		@Nullable LocalDate until, String basis) {

	static Seat of(Assignment assignment) {
		return new Seat(assignment.position(), assignment.person(), assignment.capacity(), assignment.period().from(),
				assignment.period().until(), assignment.basis());
	}

	/** Only of one that has no flaw. */
	Assignment filled() {
		return new Assignment(position, Objects.requireNonNull(person), Objects.requireNonNull(capacity),
				new Period(Objects.requireNonNull(from), until), basis.strip());
	}
}
