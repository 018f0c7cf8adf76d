package id.nirkertas.numbering;

import id.nirkertas.shared.Period;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days beside the nearest numbers around a free one: dates of a register rise as its numbers do.
 *
 * @param before of the nearest number before it that stands on a letter; null where none does
 * @param after  of the nearest behind it
 */
record Neighbours(@Nullable LocalDate before, @Nullable LocalDate after) {

	/** The days that a letter under it may bear today, also as back-dating goes; empty where there is none any more. */
	Optional<Period> days(BackDating backDating, int year, LocalDate today) {
		var from = from(backDating, year, today);
		var until = until(year, today);
		return until.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, until));
	}

	/** Refuses with numbering.give.neighbours a day that is not among them, and with numbering.give.passed where there is none. */
	Verdict mayBear(int ordinal, LocalDate on, BackDating backDating, int year, LocalDate today) {
		var written = Integer.toString(ordinal);
		var from = from(backDating, year, today);
		var until = until(year, today);
		return until.isBefore(from)
				? Verdict.refused("numbering.give.passed", written, until, from)
				: Verdict.when(!on.isBefore(from) && !on.isAfter(until), "numbering.give.neighbours", written, from, until);
	}

	/** Refuses with numbering.suffix.day a day that is not between both; where one of them is not there, it is no bound. */
	Verdict isBetween(LocalDate on) {
		var from = isTurned() ? after : before;
		var until = isTurned() ? before : after;
		return Verdict.when((from == null || !on.isBefore(from)) && (until == null || !on.isAfter(until)),
				"numbering.suffix.day", from == null ? LocalDate.of(on.getYear(), 1, 1) : from,
				until == null ? LocalDate.of(on.getYear(), 12, 31) : until);
	}

	private LocalDate from(BackDating backDating, int year, LocalDate today) {
		return later(backDating.earliest(year, today), isTurned() ? after : before);
	}

	private LocalDate until(int year, LocalDate today) {
		return earlier(BackDating.latest(year, today), isTurned() ? before : after);
	}

	/** What was written on paper need not rise: then any day between both will do. */
	private boolean isTurned() {
		return before != null && after != null && after.isBefore(before);
	}

	private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
		return other == null || other.isBefore(one) ? one : other;
	}

	private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
		return other == null || other.isAfter(one) ? one : other;
	}
}
