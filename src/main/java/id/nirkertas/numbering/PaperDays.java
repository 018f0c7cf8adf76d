package id.nirkertas.numbering;

import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days that a letter may bear which was written by hand under a number of a block: not before the number in front of the
 * block, or from the first day of the outage on, where the block says that.
 *
 * @param begins day of the number in front of the block, never after that on which it was taken
 * @param since  first day of the outage; null where it is not said
 * @param around of the letters that stand under the nearest other numbers of the block
 */
record PaperDays(LocalDate begins, @Nullable LocalDate since, Neighbours around) {

	/**
	 * Refuses with numbering.paper.day, or with numbering.paper.day-since where the outage began before, a date that is before the
	 * first day, after today, or out of the year of its register; and with numbering.paper.order one before the number in front
	 * of the block that is not between those of its neighbours in the block. What stands under a number of a year that has not
	 * begun is entered when it has: numbering.paper.year-to-come.
	 */
	Verdict mayBear(int ordinal, LocalDate on, LocalDate today, int year) {
		var first = first();
		var earliest = later(first, LocalDate.of(year, 1, 1));
		var latest = BackDating.latest(year, today);
		return Verdict.when(today.getYear() >= year, "numbering.paper.year-to-come", Integer.toString(year))
				.and(Verdict.when(!on.isBefore(earliest) && !on.isAfter(latest),
						first.isBefore(begins) ? "numbering.paper.day-since" : "numbering.paper.day", earliest, latest))
				.and(isInOrder(ordinal, on, earliest, latest));
	}

	LocalDate first() {
		return since == null || since.isAfter(begins) ? begins : since;
	}

	/** Refuses with numbering.outage.letters where a letter that stands could not be dated as it is any more. */
	static Verdict mayChange(PaperDays before, PaperDays after, List<LocalDate> letters) {
		var left = letters.stream().filter(on -> !on.isBefore(before.first()) && on.isBefore(after.first()))
				.min(Comparator.naturalOrder());
		return Verdict.when(left.isEmpty(), "numbering.outage.letters", left.orElse(after.first()));
	}

	/** From the number in front of the block on a letter is entered as its paper has it. */
	private Verdict isInOrder(int ordinal, LocalDate on, LocalDate earliest, LocalDate latest) {
		var before = around.before();
		var after = around.after();
		var from = before == null ? earliest : before;
		var until = after == null ? latest : after;
		return Verdict.when(!on.isBefore(begins) || until.isBefore(from) || !on.isBefore(from) && !on.isAfter(until),
				"numbering.paper.order", Integer.toString(ordinal), from, until);
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? other : one;
	}
}
