package id.nirkertas.numbering;

import id.nirkertas.shared.Period;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The days beside the nearest numbers around a free one: dates of a register rise as its numbers do. Letters that were written by
 * hand need not rise: they narrow the days only as far as any is left.
 *
 * @param before        of the nearest number before it that stands on a letter of the system; null where none does
 * @param after         of the nearest behind it
 * @param nearestBefore of the nearest before it on whichever letter, also on one that was written by hand
 * @param nearestAfter  of the nearest behind it
 */
record Neighbours(@Nullable LocalDate before, @Nullable LocalDate after, @Nullable LocalDate nearestBefore,
		@Nullable LocalDate nearestAfter) {

	Neighbours(@Nullable LocalDate before, @Nullable LocalDate after) {
		this(before, after, before, after);
	}

	/** The days that a letter under it may bear today, also as back-dating goes; empty where there is none any more. */
	Optional<Period> days(BackDating backDating, int year, LocalDate today) {
		var days = reach(backDating, year, today);
		return days.isEmpty() ? Optional.empty() : Optional.of(new Period(days.from(), days.until()));
	}

	/** Refuses with numbering.give.neighbours a day that is not among them, and with numbering.give.passed where there is none. */
	Verdict mayBear(int ordinal, LocalDate on, BackDating backDating, int year, LocalDate today) {
		var written = Integer.toString(ordinal);
		var days = reach(backDating, year, today);
		return days.isEmpty()
				? Verdict.refused("numbering.give.passed", written, days.until(), days.from())
				: Verdict.when(days.has(on), "numbering.give.neighbours", written, days.from(), days.until());
	}

	/** Refuses with numbering.suffix.day a day that is not between both; where one of them is not there, it is no bound. */
	Verdict isBetween(LocalDate on) {
		var days = within(LocalDate.of(on.getYear(), 1, 1), LocalDate.of(on.getYear(), 12, 31));
		return Verdict.when(days.has(on), "numbering.suffix.day", days.from(), days.until());
	}

	private Days reach(BackDating backDating, int year, LocalDate today) {
		return within(backDating.earliest(year, today), BackDating.latest(year, today));
	}

	private Days within(LocalDate first, LocalDate last) {
		var days = new Days(later(first, isTurned() ? after : before), earlier(last, isTurned() ? before : after));
		return days.narrowedFrom(nearestBefore).narrowedUntil(nearestAfter);
	}

	/** What an older release numbered need not rise: then any day between both will do. */
	private boolean isTurned() {
		return before != null && after != null && after.isBefore(before);
	}

	private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
		return other == null || other.isBefore(one) ? one : other;
	}

	private static LocalDate earlier(LocalDate one, @Nullable LocalDate other) {
		return other == null || other.isAfter(one) ? one : other;
	}

	private record Days(LocalDate from, LocalDate until) {

		boolean isEmpty() {
			return until.isBefore(from);
		}

		boolean has(LocalDate on) {
			return !on.isBefore(from) && !on.isAfter(until);
		}

		/** As it stands where the day would leave none. */
		Days narrowedFrom(@Nullable LocalDate day) {
			return day == null || !has(day) ? this : new Days(day, until);
		}

		Days narrowedUntil(@Nullable LocalDate day) {
			return day == null || !has(day) ? this : new Days(from, day);
		}
	}
}
