package id.nirkertas.search;

import java.util.Locale;

/**
 * What was typed into the one box, as the index asks it: a whole number to be matched as it stands, or words, of which the
 * last may be unfinished. Quotes keep words together and a minus leaves one out, as people know it from the web.
 */
record Terms(String text) {

	static Terms of(String typed) {
		return new Terms(typed.strip().replaceAll("\\s+", " "));
	}

	boolean isEmpty() {
		return text.isEmpty();
	}

	/** As a whole number: "500.12/3/DISKOMINFO/2026". */
	String number() {
		return text.toLowerCase(Locale.ROOT);
	}

	/** As words: the separators of a number part its pieces, as they do in the index. */
	String words() {
		return text.contains("/") ? text.replaceAll("[/.\\-]+", " ") : text;
	}
}
