package id.nirkertas.directory;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is unusual in an assignment that can be made all the same: to be said before it is made. A Plh. stands in for an official
 * who is away for a while, a vacant position has a Plt. (UU 30/2014 Pasal 14, SE BKN 1/SE/I/2021). A Pj. comes from the rank of
 * the position or, for a head of region or a secretary of one, from eselon II (UU 10/2016 Pasal 201, Perpres 3/2018).
 */
final class SeatDoubts {

	/** Who is away for a while when a Plh. stands in. */
	private static final Set<Capacity> REPLACED = Set.of(Capacity.PERMANENT, Capacity.CARETAKER);

	private SeatDoubts() {
	}

	/** Of an assignment beside those that are in the chart; nothing of what is over. */
	static List<Flaw> of(Assignment seat, Chart chart, LocalDate today) {
		var position = chart.position(seat.position()).orElse(null);
		if (position == null || seat.period().hasEndedBefore(today)) {
			return List.of();
		}
		var first = seat.period().from().isBefore(today) ? today : seat.period().from();
		return switch (seat.capacity()) {
			case ACTING_DAILY -> vacant(seat, new Period(first, seat.period().until()), position, chart).stream().toList();
			case CARETAKER -> tooLow(seat, first, position, chart).stream().toList();
			case PERMANENT, ACTING -> List.of();
		};
	}

	private static Optional<Flaw> vacant(Assignment seat, Period days, Position position, Chart chart) {
		var held = chart.assignmentsTo(seat.position()).filter(other -> REPLACED.contains(other.capacity()))
				.filter(other -> !other.person().equals(seat.person())).map(Assignment::period).toList();
		return firstWithout(days, held)
				.map(day -> Flaw.of("capacity", "directory.doubt.daily-vacant", position.title(), day));
	}

	/** The first of the days that none of the others has. */
	private static Optional<LocalDate> firstWithout(Period days, List<Period> others) {
		var day = days.from();
		while (days.includes(day)) {
			var asked = day;
			var found = others.stream().filter(other -> other.includes(asked)).findFirst();
			if (found.isEmpty()) {
				return Optional.of(day);
			}
			var last = found.get().until();
			if (last == null) {
				return Optional.empty();
			}
			day = last.plusDays(1);
		}
		return Optional.empty();
	}

	private static Optional<Flaw> tooLow(Assignment seat, LocalDate first, Position position, Chart chart) {
		var asked = position.level().asksOfCaretaker();
		var own = chart.assignmentsOf(seat.person()).filter(other -> other.capacity() == Capacity.PERMANENT)
				.filter(other -> !other.position().equals(seat.position()) && other.period().includes(first))
				.flatMap(other -> chart.position(other.position()).map(Position::level).stream()).sorted().findFirst();
		if (own.isEmpty()) {
			return Optional.of(
					Flaw.of("capacity", "directory.doubt.caretaker-none", seat.person(), first, position.title(), asked));
		}
		return own.filter(level -> level.isBelow(asked)).map(level -> Flaw.of("capacity", "directory.doubt.caretaker-level",
				seat.person(), level, position.title(), asked));
	}
}
