package id.nirkertas.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of a draft, or a place among them that the signature fills.
 *
 * @param text what stands there
 */
record EmptyPlace(String text, boolean empty) {

	/** What a caller writes where a draft has no number or date yet. */
	private static final String MARK = "…";
	private static final String NUMBER = "\u00a0\u00a0\u00a0…\u00a0\u00a0\u00a0";
	private static final String DATE = "tanggal tanda tangan";

	/** @param mayBeDate whether a place at the end waits for a date: "pada tanggal …" */
	static List<EmptyPlace> around(String text, boolean mayBeDate) {
		var pieces = text.split(MARK, -1);
		var words = new ArrayList<EmptyPlace>();
		for (var number = 0; number < pieces.length; number++) {
			var isLast = number == pieces.length - 1;
			if (number > 0) {
				var isDate = mayBeDate && isLast && pieces[number].isEmpty() && endsWord(pieces[number - 1]);
				words.add(new EmptyPlace(isDate ? DATE : NUMBER, true));
			}
			if (!pieces[number].isEmpty()) {
				words.add(new EmptyPlace(pieces[number], false));
			}
		}
		return words;
	}

	/** "500.12/…" is a number that goes on, "Kota Contoh, …" a date. */
	private static boolean endsWord(String before) {
		return before.isEmpty() || before.endsWith(" ");
	}
}
