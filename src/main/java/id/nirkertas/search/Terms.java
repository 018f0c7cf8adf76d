package id.nirkertas.search;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was typed into the one box, as the index asks it: words and numbers, whole or as far as they were typed. Quotes keep
 * words together and a minus leaves one out, as people know it from the web.
 */
record Terms(String text) {

	private static final Pattern PIECE = Pattern.compile("(-?)(\"[^\"]*\"|\\S+)");
	private static final String SEPARATORS = "[/.\\-]+";
	private static final Pattern NUMBER = Pattern.compile("\\d[/.\\-]+[\\p{L}\\d]|\\p{L}[/.\\-]+[\\p{L}/.\\-]*\\d");

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

	/** As a code, or as the beginning of a number: "500.12". */
	String leading() {
		return number().replaceFirst(SEPARATORS + "$", "");
	}

	/** As words. A number within a text is a word there, too: an amount, a day. */
	String words() {
		return asked(piece -> piece.contains("/") ? parted(piece) : piece);
	}

	/** As words with the pieces of each number in a row, as they stand in the index of numbers; empty where nothing is a number. */
	String pieces() {
		var inRow = asked(piece -> isNumber(piece) ? inRow(piece) : piece.contains("/") ? parted(piece) : piece);
		return inRow.equals(words()) ? "" : inRow;
	}

	private String asked(UnaryOperator<String> wanted) {
		return PIECE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(
				found.group(1).isEmpty() ? wanted.apply(found.group(2)) : "-" + unwanted(found.group(2))));
	}

	/** Left out in every way it could be meant: what only one of two questions leaves out is found by the other. */
	private static String unwanted(String piece) {
		return isNumber(piece) || piece.contains("/") ? inRow(piece) : piece;
	}

	private static boolean isNumber(String piece) {
		return NUMBER.matcher(piece).find();
	}

	private static String parted(String piece) {
		return piece.replaceAll(SEPARATORS, " ");
	}

	private static String inRow(String piece) {
		return "\"" + parted(piece.replace("\"", "")).strip() + "\"";
	}
}
