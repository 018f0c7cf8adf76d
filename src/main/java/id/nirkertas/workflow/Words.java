package id.nirkertas.workflow;

import id.nirkertas.workflow.Diagram.Line;
import java.util.ArrayList;
import java.util.List;

/** Breaks the words of a drawing into lines: SVG does not wrap text by itself. Sizes are those of the picture's 12 px type. */
final class Words {

	private static final int LETTER = 7;
	private static final int LINE = 14;

	private Words() {
	}

	/** Centred in a box. */
	static List<Line> inside(String text, int x, int y, int width, int height) {
		var lines = wrap(text, (width - 8) / LETTER);
		return placed(lines, x + width / 2, y + (height - lines.size() * LINE) / 2);
	}

	/** From the top of a label downwards. */
	static List<Line> under(String text, int x, int y, int width) {
		return placed(wrap(text, (width + LETTER) / LETTER), x + width / 2, y);
	}

	/** From the top of a note downwards, each line from its left edge. */
	static List<Line> from(String text, int x, int y, int width) {
		return placed(wrap(text, width / LETTER), x, y + 2);
	}

	private static List<Line> placed(List<String> lines, int centre, int top) {
		var placed = new ArrayList<Line>();
		for (var line : lines) {
			placed.add(new Line(centre, top + (placed.size() + 1) * LINE - 3, line));
		}
		return placed;
	}

	/** A word that is longer than a line keeps one of its own. */
	static List<String> wrap(String text, int letters) {
		var lines = new ArrayList<String>();
		for (var word : text.split(" ", -1)) {
			if (!lines.isEmpty() && lines.getLast().length() + 1 + word.length() <= letters) {
				lines.add(lines.removeLast() + " " + word);
			} else {
				lines.add(word);
			}
		}
		return lines;
	}
}
