package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Nobody says of themselves that they fill a position, unless there is nobody else who could. */
final class OwnSeats {

	private OwnSeats() {
	}

	/** What is wrong with it, where somebody enters days for themselves that they did not have; before is what they have. */
	static Optional<Flaw> flaw(Actor by, Seat seat, @Nullable Assignment before, Standing standing, LocalDate today) {
		return by.person().equals(seat.person()) && !by.equals(Actor.SYSTEM) && !isWithin(seat, before)
				&& hasOtherAdministrator(by, standing, today)
						? Optional.of(Flaw.of("person", "directory.flaw.own-seat"))
						: Optional.empty();
	}

	private static boolean isWithin(Seat seat, @Nullable Assignment before) {
		var from = seat.from();
		if (before == null || from == null || from.isBefore(before.period().from())) {
			return false;
		}
		var last = before.period().until();
		var until = seat.until();
		return last == null || until != null && !until.isAfter(last);
	}

	private static boolean hasOtherAdministrator(Actor by, Standing standing, LocalDate today) {
		return standing.assignments().stream().map(AssignmentEntry::assignment)
				.filter(other -> !other.person().equals(by.person()) && other.period().includes(today))
				.filter(other -> standing.isPresent(other.person()))
				.anyMatch(other -> standing.position(other.position()).map(PositionEntry::position)
						.filter(position -> position.has(Duty.ADMINISTRATOR) && position.exists(today)).isPresent());
	}
}
