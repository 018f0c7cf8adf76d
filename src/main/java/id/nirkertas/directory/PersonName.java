package id.nirkertas.directory;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A name as far as it tells people apart: without titles, which people gain, and however it is written. What stands behind a comma,
 * and words that end in a dot, are titles.
 */
record PersonName(List<String> words) {

	PersonName {
		words = List.copyOf(words);
	}

	static PersonName of(String name) {
		var plain = name.strip().toLowerCase(Locale.ROOT);
		var words = Stream.of(plain.split(",", 2)[0].strip().split("\\s+"))
				.filter(word -> !word.isEmpty() && !word.endsWith(".")).toList();
		return new PersonName(words.isEmpty() ? List.of(plain) : words);
	}

	/** One person may be called both. */
	boolean agrees(PersonName other) {
		return words.equals(other.words);
	}

	/** One person may have changed it so: some word has stayed. */
	boolean isLike(PersonName other) {
		return !Collections.disjoint(words, other.words);
	}
}
