package id.nirkertas.paper;

import java.util.List;

/** A piece of running text as it is set: what a drafter writes, whatever kind of letter it stands in. */
public sealed interface Block {

	/** How lines of a paragraph or a cell lie between the margins. */
	enum Alignment {
		JUSTIFIED, LEFT, CENTRED, RIGHT
	}

	/** The signs before the items of a list, as offices write them level by level: 1. a. 1) a) */
	enum Marks {
		NUMBERS, LETTERS, NUMBERS_IN_BRACKETS, LETTERS_IN_BRACKETS
	}

	/** Words in one style; a line feed in the text begins a new line. */
	record Run(String text, boolean bold, boolean italic, boolean underlined) {

		public static Run plain(String text) {
			return new Run(text, false, false, false);
		}
	}

	record Paragraph(Alignment alignment, List<Run> runs) implements Block {

		public static Paragraph plain(String text) {
			return new Paragraph(Alignment.JUSTIFIED, List.of(Run.plain(text)));
		}
	}

	/** Rows with aligned colons: "pukul : 09.00 WIB". */
	record Rows(List<Row> rows) implements Block {

		public record Row(String name, String value) {
		}
	}

	/** A list whose items may hold lists and paragraphs of their own. */
	record Items(Marks marks, List<List<Block>> items) implements Block {
	}

	/**
	 * A table with lines. Its columns are as wide as their words need.
	 *
	 * @param heads so many first rows are repeated on every page
	 */
	record Table(int heads, List<List<Cell>> rows) implements Block {

		/** @param columns how many columns it covers, 1 for most */
		public record Cell(int columns, List<Block> blocks) {
		}
	}
}
