package id.nirkertas.letter.web;

import id.nirkertas.shared.Sha256;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Marks of the fields of a kind as a page shows them: one for each that is filled in, of its key and of what it says.
 *
 * @param text as posted; of a page from before each field had its own, one mark for all together
 */
record DetailMarks(String text) {

	/** Stands before each. */
	private static final String EACH = ":";
	/** Enough to tell two texts of one field apart. */
	private static final int DIGITS = 12;

	static DetailMarks of(ParticularsForm shown) {
		return new DetailMarks(shown.details().keySet().stream().map(key -> EACH + mark(shown, key))
				.collect(Collectors.joining("", shown.details().isEmpty() ? EACH : "", "")));
	}

	/** Whether the field came back as its page showed it. */
	boolean isUntouched(ParticularsForm posted, String key) {
		if (!text.startsWith(EACH)) {
			return text.equals(hash(posted.detailsText().strip()));
		}
		var shown = Stream.of(text.split(EACH)).filter(mark -> mark.startsWith(hash(key))).findFirst().orElse("");
		return shown.equals(mark(posted, key));
	}

	/** What is empty has none. */
	private static String mark(ParticularsForm form, String key) {
		return form.rows(key).isEmpty() ? "" : hash(key) + hash(form.text(key));
	}

	private static String hash(String text) {
		return Sha256.hex(text).substring(0, DIGITS);
	}
}
