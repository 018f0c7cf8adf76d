package id.nirkertas.numbering;

import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * The place for a number with a suffix: behind one of the register, before the next.
 *
 * @param places those of the one ordinal, and of the next, in order
 */
record Between(List<Place> places) {

	private static final String LAST_SUFFIX = "z";

	/**
	 * @param free whether it stands on nothing yet
	 * @param on   the date it stands beside
	 */
	record Place(int ordinal, String suffix, boolean free, LocalDate on) {
	}

	/** Whether a number of that date may stand behind that ordinal. */
	Verdict maySuffix(int ordinal, LocalDate on) {
		var written = Integer.toString(ordinal);
		var before = before(ordinal);
		if (before.isEmpty()) {
			return Verdict.refused("numbering.suffix.none", written);
		}
		var next = places.stream().filter(place -> place.ordinal() == ordinal + 1).findFirst();
		if (next.isEmpty()) {
			return Verdict.refused("numbering.suffix.last", written);
		}
		// Dates of a register need not rise: a spare number may be given late
		var one = before.getLast().on();
		var other = next.get().on();
		var from = one.isBefore(other) ? one : other;
		var to = one.isBefore(other) ? other : one;
		return Verdict.when(before.stream().noneMatch(Place::free), "numbering.suffix.open", written)
				.and(Verdict.when(!before.getLast().suffix().equals(LAST_SUFFIX), "numbering.suffix.full", written))
				.and(Verdict.when(!on.isBefore(from) && !on.isAfter(to), "numbering.suffix.day", from, to));
	}

	/** The letter behind the last that stands there. */
	String suffix() {
		var last = before(places.getFirst().ordinal()).getLast().suffix();
		return last.isEmpty() ? "a" : String.valueOf((char) (last.charAt(0) + 1));
	}

	private List<Place> before(int ordinal) {
		return places.stream().filter(place -> place.ordinal() == ordinal).toList();
	}
}
