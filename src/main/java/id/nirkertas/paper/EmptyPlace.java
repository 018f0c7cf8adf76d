package id.nirkertas.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of a draft, or a place among them that the signature fills.
 *
 * @param text what stands there
 */
record EmptyPlace(String text, boolean empty) {

	/** What a caller writes where a draft has no number or date yet. */
	private static final String MARK = "…";
	/** As wide as a number of four digits: a draft breaks its lines where the signed letter does. */
	private static final String NUMBER = "\u00a0\u00a0…\u00a0\u00a0";
	private static final int DIGITS = 4;
	private static final String DATE = "tanggal tanda tangan";
	/** After a word that says that a date comes. */
	private static final Pattern DATED = Pattern.compile("\\btanggal …$", Pattern.CASE_INSENSITIVE);
	private static final String REST_OF_DATE = "tanda tangan";

	/**
	 * Words with their empty places.
	 *
	 * @param whole whether no line may end in them: a number with its empty place
	 */
	record Run(boolean whole, List<EmptyPlace> places) {
	}

	/** @param mayBeDate whether a place at the end waits for a date: "pada tanggal …" */
	static List<Run> runs(String text, boolean mayBeDate) {
		var runs = new ArrayList<Run>();
		var plain = new StringBuilder();
		var date = DATED.matcher(text).find() ? REST_OF_DATE : DATE;
		for (var word : text.split("(?<= )")) {
			if (word.contains(MARK)) {
				add(runs, plain);
				var length = word.strip().length() + DIGITS - MARK.length();
				runs.add(new Run(length > MARK.length() + DIGITS && length <= LineBreaks.LONG_WORD,
						around(word, mayBeDate && text.endsWith(word) ? date : NUMBER)));
			} else {
				plain.append(word);
			}
		}
		add(runs, plain);
		return runs;
	}

	private static void add(List<Run> runs, StringBuilder plain) {
		if (!plain.isEmpty()) {
			runs.add(new Run(false, List.of(new EmptyPlace(plain.toString(), false))));
			plain.setLength(0);
		}
	}

	/** @param last what a place at the end waits for */
	private static List<EmptyPlace> around(String text, String last) {
		var pieces = text.split(MARK, -1);
		var words = new ArrayList<EmptyPlace>();
		for (var number = 0; number < pieces.length; number++) {
			var isLast = number == pieces.length - 1;
			if (number > 0) {
				var endsLine = isLast && pieces[number].isEmpty() && endsWord(pieces[number - 1]);
				words.add(new EmptyPlace(endsLine ? last : NUMBER, true));
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
