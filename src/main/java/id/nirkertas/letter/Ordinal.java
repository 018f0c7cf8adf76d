package id.nirkertas.letter;

import id.nirkertas.paper.Block.Marks;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sign of an item as it is typed before its text: "1. ", "a. ", "1) ", "a) ". */
record Ordinal(Marks marks, String sign, String text) {

	private static final Pattern ITEM = Pattern.compile("((\\d{1,3}|[a-z])[.)])\\s+(.*)");
	private static final int LETTERS = 26;

	static @Nullable Ordinal read(String line) {
		var item = ITEM.matcher(line);
		if (!item.matches()) {
			return null;
		}
		var sign = item.group(1);
		var number = Character.isDigit(sign.charAt(0));
		var marks = sign.endsWith(".")
				? (number ? Marks.NUMBERS : Marks.LETTERS)
				: (number ? Marks.NUMBERS_IN_BRACKETS : Marks.LETTERS_IN_BRACKETS);
		return new Ordinal(marks, sign, item.group(3));
	}

	/** As it stands before the item that has so many before it. */
	static String sign(Marks marks, int before) {
		return switch (marks) {
			case NUMBERS -> before + 1 + ".";
			case LETTERS -> letters(before) + ".";
			case NUMBERS_IN_BRACKETS -> before + 1 + ")";
			case LETTERS_IN_BRACKETS -> letters(before) + ")";
		};
	}

	/** After z comes aa. */
	private static String letters(int before) {
		var last = Character.toString('a' + before % LETTERS);
		return before < LETTERS ? last : letters(before / LETTERS - 1) + last;
	}

	/** A list on paper begins with 1 or a: "3. " alone stays in the paragraph as it was typed. */
	boolean isFirst() {
		return continues(marks, 0);
	}

	boolean continues(Marks list, int before) {
		return marks == list && sign.equals(sign(list, before));
	}
}
