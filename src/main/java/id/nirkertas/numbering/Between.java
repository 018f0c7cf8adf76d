package id.nirkertas.numbering;

import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.List;

/**
 * The place for a number with a suffix: behind one of the register, before the next.
 *
 * @param places those of the one ordinal, and of the next, in order
 * @param around the days beside the nearest that stand on letters, before the place and behind it
 */
record Between(List<Place> places, Neighbours around) {

	private static final String LAST_SUFFIX = "z";

	/** @param free whether it stands on nothing yet */
	record Place(int ordinal, String suffix, boolean free) {
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
		return Verdict.when(before.stream().noneMatch(Place::free), "numbering.suffix.open", written)
				.and(Verdict.when(!before.getLast().suffix().equals(LAST_SUFFIX), "numbering.suffix.full", written))
				.and(around.isBetween(on));
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
