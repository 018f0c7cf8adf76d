package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * What is typed into a field of several lines: each is a paragraph by itself, and lists, rows and tables are read as in
 * {@link BodyText}. What stands further in than the sign of an item belongs to it, however far.
 */
final class FieldText {

	private enum Sort {
		SIGNED, BULLET, ROW, TABLE, PARAGRAPH;

		static Sort of(String line) {
			if (Ordinal.read(line) != null) {
				return SIGNED;
			}
			if (BodyText.isBullet(line)) {
				return BULLET;
			}
			return TypedTable.isRow(line) ? TABLE : BodyText.isRow(line) ? ROW : PARAGRAPH;
		}

		/** Whether a line of this sort stands apart from one of that sort above it. */
		private boolean isApart(Sort above) {
			return this == PARAGRAPH || (this == ROW || this == TABLE) && this != above;
		}
	}

	private static final int STRAY = 1;

	private FieldText() {
	}

	static List<Block> blocks(List<String> lines) {
		var spread = new ArrayList<String>();
		var signs = new ArrayDeque<Integer>();
		var above = Sort.TABLE;
		var isBroken = false;
		for (var raw : lines) {
			var line = raw.strip();
			var sort = Sort.of(line);
			if (sort.isApart(above) && !isBroken) {
				spread.add("");
			}
			spread.add(" ".repeat(place(sort, indent(raw), signs)) + line);
			above = sort;
			isBroken = line.endsWith("\\");
		}
		return BodyText.blocks(spread);
	}

	/** Where it stands: a sign where it was typed, anything else under the sign that it stands further in than. */
	private static int place(Sort sort, int indent, ArrayDeque<Integer> signs) {
		while (!signs.isEmpty() && signs.getLast() >= indent) {
			signs.removeLast();
		}
		if (sort == Sort.SIGNED) {
			signs.add(indent);
			return indent;
		}
		return signs.isEmpty() ? 0 : signs.getLast() + BodyText.STEP;
	}

	/** How far in it was typed; a single space before a sign lines up "9." with "10.", or slipped in. */
	static int indent(String line) {
		var spaces = line.length() - line.stripLeading().length();
		return spaces <= STRAY ? 0 : spaces;
	}
}
