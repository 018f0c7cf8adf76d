package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Table;
import id.nirkertas.paper.Block.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Pieces of a body as they are set: rows with their colons aligned, tables with nothing stretched in them. */
final class SetBlocks {

	/** A space before the colon is how officials part the columns; without it, it is a sentence. */
	private static final Pattern ROW = Pattern.compile("(\\S[^:]{0,39}?)\\s+:\\s+(\\S.*)");

	private SetBlocks() {
	}

	static List<Block> of(List<Block> pieces) {
		var set = new ArrayList<Block>();
		var rows = new ArrayList<Rows.Row>();
		var said = new ArrayList<Block>();
		for (var piece : pieces) {
			var found = rows(piece);
			if (found.isEmpty()) {
				endRows(rows, said, set);
				set.add(of(piece));
			} else {
				rows.addAll(found);
				said.add(piece);
			}
		}
		endRows(rows, said, set);
		return List.copyOf(set);
	}

	/** A single one is a sentence with a colon. */
	private static void endRows(List<Rows.Row> rows, List<Block> said, List<Block> set) {
		if (rows.size() == 1) {
			set.addAll(said);
		} else if (!rows.isEmpty()) {
			set.add(new Rows(List.copyOf(rows)));
		}
		rows.clear();
		said.clear();
	}

	/** Empty where it is something else, or where a style would be lost. */
	private static List<Rows.Row> rows(Block piece) {
		if (!(piece instanceof Paragraph paragraph) || paragraph.alignment() == Alignment.CENTRED
				|| paragraph.alignment() == Alignment.RIGHT || paragraph.runs().size() > 1
				|| !paragraph.runs().equals(List.of(Run.plain(Words.of(paragraph))))) {
			return List.of();
		}
		var lines = Words.of(paragraph).split("\n");
		var rows = Stream.of(lines).filter(line -> !BodyText.isBullet(line)).map(ROW::matcher)
				.filter(Matcher::matches).map(row -> new Rows.Row(row.group(1), row.group(2))).toList();
		return rows.size() == lines.length ? rows : List.of();
	}

	private static Block of(Block piece) {
		return switch (piece) {
			case Items list -> new Items(list.marks(), list.items().stream().map(SetBlocks::of).toList());
			case Table table -> new Table(table.heads(),
					table.rows().stream().map(row -> row.stream().map(SetBlocks::of).toList()).toList());
			case Paragraph paragraph -> paragraph;
			case Rows rows -> rows;
		};
	}

	private static Cell of(Cell cell) {
		return new Cell(cell.columns(), of(cell.blocks()).stream().map(SetBlocks::loose).toList());
	}

	/** Lines that are stretched over a narrow column have holes. */
	private static Block loose(Block block) {
		return switch (block) {
			case Paragraph(var alignment, var runs) when alignment == Alignment.JUSTIFIED ->
				new Paragraph(Alignment.LEFT, runs);
			case Items list ->
				new Items(list.marks(),
						list.items().stream().map(item -> item.stream().map(SetBlocks::loose).toList()).toList());
			default -> block;
		};
	}
}
