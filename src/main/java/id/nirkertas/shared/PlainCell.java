package id.nirkertas.shared;

import java.util.regex.Pattern;

/** Words of people in a table for spreadsheets: a spreadsheet takes what begins like a formula for something to be reckoned. */
public final class PlainCell {

	/** Also the wide forms, which some take for the same signs, and what was made plain before, so that it is read back as it was. */
	private static final Pattern RECKONED = Pattern.compile("'*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

	private static final String PLAIN = "'";

	private PlainCell() {
	}

	/** What stands for it in a cell, and is text there. */
	public static String of(String words) {
		return RECKONED.matcher(words).lookingAt() ? PLAIN + words : words;
	}

	/** What such a cell stands for. */
	public static String read(String cell) {
		return cell.startsWith(PLAIN) && RECKONED.matcher(cell).lookingAt() ? cell.substring(PLAIN.length()) : cell;
	}
}
