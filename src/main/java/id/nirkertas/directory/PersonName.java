package id.nirkertas.directory;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A name as far as it tells people apart: without titles, which people gain, and however it is written. What stands behind a comma,
 * and words that end in a dot, are titles, and so are the usual ones without it.
 */
record PersonName(List<String> words) {

	private static final Set<String> TITLES = Set.of("prof", "dr", "drs", "dra", "drg", "drh", "ir", "h", "hj", "kh", "apt",
			"ns");
	/** One alone is borne by too many. */
	private static final int ENOUGH = 2;

	PersonName {
		words = List.copyOf(words);
	}

	static PersonName of(String name) {
		var plain = name.strip().toLowerCase(Locale.ROOT);
		var words = Stream.of(plain.split(",", 2)[0].strip().split("\\s+"))
				.filter(word -> !word.isEmpty() && !word.endsWith(".") && !TITLES.contains(word)).toList();
		return new PersonName(words.isEmpty() ? List.of(plain) : words);
	}

	/** One person may be called both. */
	boolean agrees(PersonName other) {
		return words.equals(other.words);
	}

	/** One person may have changed it so: it is the same, or one of them has two words or more and the other has them all. */
	boolean isLike(PersonName other) {
		return agrees(other) || isWithin(other) || other.isWithin(this);
	}

	private boolean isWithin(PersonName longer) {
		var own = new HashSet<>(words);
		return own.size() >= ENOUGH && new HashSet<>(longer.words).containsAll(own);
	}
}
