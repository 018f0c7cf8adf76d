package id.nirkertas.letter;

import id.nirkertas.paper.Block.Run;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a paragraph in their one form: runs of one style are one run, no space stands at the edge of a line, no line is
 * empty, and the break between two lines has the style of what is before it.
 */
final class TidyRuns {

	private final StringBuilder text = new StringBuilder();
	private final List<Run> styles = new ArrayList<>();

	private TidyRuns() {
	}

	static List<Run> of(List<Run> raw) {
		var tidy = new TidyRuns();
		raw.forEach(tidy::add);
		tidy.dropEdge();
		return tidy.runs();
	}

	private void add(Run run) {
		var style = new Run("", run.bold(), run.italic(), run.underlined());
		var clean = Characters.lines(run.text());
		for (var at = 0; at < clean.length(); at++) {
			add(clean.charAt(at), style);
		}
	}

	private void add(char next, Run style) {
		if (next == '\n') {
			dropSpaces();
		}
		var begins = text.isEmpty() || text.charAt(text.length() - 1) == '\n';
		if (begins && (next == ' ' || next == '\n')) {
			return;
		}
		styles.add(next == '\n' ? styles.getLast() : style);
		text.append(next);
	}

	private void dropSpaces() {
		while (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
			dropLast();
		}
	}

	private void dropEdge() {
		dropSpaces();
		if (!text.isEmpty() && text.charAt(text.length() - 1) == '\n') {
			dropLast();
		}
	}

	private void dropLast() {
		text.setLength(text.length() - 1);
		styles.removeLast();
	}

	private List<Run> runs() {
		var runs = new ArrayList<Run>();
		for (int from = 0, to = 1; to <= text.length(); to++) {
			if (to == text.length() || !styles.get(to).equals(styles.get(from))) {
				var style = styles.get(from);
				runs.add(new Run(text.substring(from, to), style.bold(), style.italic(), style.underlined()));
				from = to;
			}
		}
		return List.copyOf(runs);
	}
}
