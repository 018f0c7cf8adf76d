package id.nirkertas.numbering.web;

import id.nirkertas.numbering.NumberedDocuments.Waiting;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Letters that wait for a number, as many of them as a list to choose from may have; the others are sought.
 *
 * @param shown newest first; one that is chosen already stands in front
 * @param found how many have the words that were sought
 * @param all   how many there are
 */
record WaitingChoice(List<Waiting> shown, int found, int all) {

	static final int MOST = 100;

	/**
	 * @param sought what their words have in them, as their reader may know them; empty for all
	 * @param chosen the id of one; empty for none
	 */
	static WaitingChoice of(List<Waiting> all, String sought, String chosen) {
		var words = sought.toLowerCase(Locale.ROOT);
		var found = all.stream().filter(letter -> letter.words().toLowerCase(Locale.ROOT).contains(words)).toList();
		var first = all.stream().filter(letter -> letter.document().toString().equals(chosen));
		var shown = Stream.concat(first, found.stream()).distinct().limit(MOST).toList();
		return new WaitingChoice(shown, found.size(), all.size());
	}

	/** Whether some are not shown. */
	public boolean isPartial() {
		return shown.size() < all;
	}
}
