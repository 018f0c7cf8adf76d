package id.nirkertas.letter;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands in braces in the words of a layout, to be replaced; and braces that are none of it. */
final class Braces {

	private static final Pattern CLOSED = Pattern.compile("\\{([^{}]*)}");
	private static final Pattern ANY = Pattern.compile("[{}]");
	/** How much of the words around a brace is said, so that it is found among two thousand letters. */
	private static final int AROUND = 20;

	private Braces() {
	}

	/** Whether there are any, closed or not. */
	static boolean areIn(String text) {
		return ANY.matcher(text).find();
	}

	/** What is in those that are closed, without them. */
	static Stream<String> words(String text) {
		return CLOSED.matcher(text).results().map(found -> found.group(1));
	}

	/** What stands around the first brace that closes or opens nothing; empty where there is none. */
	static Optional<String> loose(String text) {
		var others = CLOSED.matcher(text).replaceAll(found -> "_".repeat(found.group().length()));
		return ANY.matcher(others).results().findFirst().map(MatchResult::start).map(place -> text
				.substring(Math.max(0, place - AROUND), Math.min(text.length(), place + 1 + AROUND)).strip());
	}
}
