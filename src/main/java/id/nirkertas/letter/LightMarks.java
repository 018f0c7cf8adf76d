package id.nirkertas.letter;

import id.nirkertas.paper.Block.Run;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Marks of style in typed text: **tebal**, //miring//, __garis bawah__. They stand around words without a space; anywhere else, in
 * an address of the web or a line to be filled in, the signs are what they are.
 */
final class LightMarks {

	private enum Mark {
		BOLD('*'), ITALIC('/'), UNDERLINED('_');

		private final char sign;

		Mark(char sign) {
			this.sign = sign;
		}

		private String signs() {
			return String.valueOf(sign).repeat(2);
		}
	}

	/** What may stand before words in bold beside a space. */
	private static final String BEFORE = "([{\"'“‘«—–-/*_|";

	private final String text;
	private final int[][] closings;

	private LightMarks(String text) {
		this.text = text;
		closings = new int[Mark.values().length][];
		for (var mark : Mark.values()) {
			closings[mark.ordinal()] = closings(mark);
		}
	}

	/** What would be read otherwise once it is written again stays as it was typed. */
	static List<Run> read(String text) {
		var runs = new LightMarks(text).runs();
		var again = write(runs);
		return again.equals(text) || new LightMarks(again).runs().equals(runs)
				? runs
				: TidyRuns.of(List.of(Run.plain(text)));
	}

	/** From each place on, where the next sign stands that ends the mark; -1 for nowhere. */
	private int[] closings(Mark mark) {
		var next = new int[text.length() + 1];
		next[text.length()] = -1;
		for (var at = text.length() - 1; at >= 0; at--) {
			next[at] = closes(mark, at) ? at : next[at + 1];
		}
		return next;
	}

	private List<Run> runs() {
		var runs = new ArrayList<Run>();
		var open = EnumSet.noneOf(Mark.class);
		var from = 0;
		for (var at = 0; at < text.length(); at++) {
			var mark = turns(open, at);
			if (mark != null) {
				runs.add(run(text.substring(from, at), open));
				if (!open.remove(mark)) {
					open.add(mark);
				}
				from = at + 2;
				at++;
			}
		}
		runs.add(run(text.substring(from), open));
		return TidyRuns.of(runs);
	}

	private @Nullable Mark turns(Set<Mark> open, int at) {
		for (var mark : Mark.values()) {
			if (open.contains(mark) ? closes(mark, at) : opens(mark, at)) {
				return mark;
			}
		}
		return null;
	}

	private boolean opens(Mark mark, int at) {
		return text.startsWith(mark.signs(), at) && at + 2 < text.length()
				&& (at == 0 || isBefore(mark, text.charAt(at - 1))) && isWord(mark, text.charAt(at + 2))
				&& closings[mark.ordinal()][at + 3] >= 0;
	}

	private static boolean isBefore(Mark mark, char before) {
		return before != mark.sign && (Character.isWhitespace(before) || BEFORE.indexOf(before) >= 0);
	}

	private boolean closes(Mark mark, int at) {
		if (at == 0 || !text.startsWith(mark.signs(), at) || !isWord(mark, text.charAt(at - 1))) {
			return false;
		}
		return at + 2 == text.length()
				|| text.charAt(at + 2) != mark.sign && !Character.isLetterOrDigit(text.codePointAt(at + 2));
	}

	private static boolean isWord(Mark mark, char beside) {
		return beside != mark.sign && !Character.isWhitespace(beside);
	}

	private static Run run(String words, Set<Mark> open) {
		return new Run(words, open.contains(Mark.BOLD), open.contains(Mark.ITALIC), open.contains(Mark.UNDERLINED));
	}

	/** Spaces at the edges of what is marked go outside. */
	static String write(List<Run> runs) {
		var text = new StringBuilder();
		var open = new ArrayList<Mark>();
		var spaces = "";
		for (var run : runs) {
			var words = run.text().strip();
			if (words.isEmpty()) {
				spaces += run.text();
				continue;
			}
			var begin = run.text().indexOf(words);
			var marks = marks(run);
			open.reversed().stream().filter(mark -> !marks.contains(mark)).forEach(mark -> text.append(mark.signs()));
			open.retainAll(marks);
			text.append(spaces).append(run.text(), 0, begin);
			marks.stream().filter(mark -> !open.contains(mark)).forEach(mark -> {
				text.append(mark.signs());
				open.add(mark);
			});
			text.append(words);
			spaces = run.text().substring(begin + words.length());
		}
		open.reversed().forEach(mark -> text.append(mark.signs()));
		return text.append(spaces).toString();
	}

	private static Set<Mark> marks(Run run) {
		var marks = EnumSet.noneOf(Mark.class);
		if (run.bold()) {
			marks.add(Mark.BOLD);
		}
		if (run.italic()) {
			marks.add(Mark.ITALIC);
		}
		if (run.underlined()) {
			marks.add(Mark.UNDERLINED);
		}
		return marks;
	}
}
