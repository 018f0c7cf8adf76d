package id.nirkertas.paper;

import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Block.Rows.Row;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Table;
import id.nirkertas.paper.Block.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads running text before it is set: without characters that cannot stand in a document, without what would print nothing, and
 * with tables whose rows have the same number of columns, which readers of the file rely on.
 */
final class BlockReading {

	private final Words words;

	BlockReading(Words words) {
		this.words = words;
	}

	List<Block> blocks(List<Block> raw) {
		words.descend();
		var read = raw.stream().flatMap(this::block).toList();
		words.ascend();
		return read;
	}

	private Stream<Block> block(Block raw) {
		words.count();
		return switch (raw) {
			case Paragraph paragraph -> paragraph(paragraph);
			case Rows rows -> rows(rows);
			case Items items -> items(items);
			case Table table -> table(table);
		};
	}

	private Stream<Block> paragraph(Paragraph raw) {
		var runs = new ArrayList<Run>();
		for (var run : raw.runs()) {
			runs.add(new Run(words.inline(run.text()), run.bold(), run.italic(), run.underlined()));
		}
		while (!runs.isEmpty() && runs.getFirst().text().isBlank()) {
			runs.removeFirst();
		}
		while (!runs.isEmpty() && runs.getLast().text().isBlank()) {
			runs.removeLast();
		}
		if (runs.isEmpty()) {
			return Stream.empty();
		}
		runs.set(0, with(runs.getFirst(), runs.getFirst().text().stripLeading()));
		runs.set(runs.size() - 1, with(runs.getLast(), runs.getLast().text().stripTrailing()));
		runs.removeIf(run -> run.text().isEmpty());
		return Stream.of(new Paragraph(raw.alignment(), runs));
	}

	private static Run with(Run run, String text) {
		return new Run(text, run.bold(), run.italic(), run.underlined());
	}

	private Stream<Block> rows(Rows raw) {
		var rows = raw.rows()
				.stream()
				.map(row -> new Row(words.line(row.name()), words.text(row.value())))
				.filter(row -> !row.name().isEmpty() || !row.value().isEmpty())
				.toList();
		return rows.isEmpty() ? Stream.empty() : Stream.of(new Rows(rows));
	}

	private Stream<Block> items(Items raw) {
		var items = raw.items().stream().map(this::blocks).filter(item -> !item.isEmpty()).toList();
		return items.isEmpty() ? Stream.empty() : Stream.of(new Items(raw.marks(), items));
	}

	private Stream<Block> table(Table raw) {
		var rows = raw.rows().stream().filter(row -> !row.isEmpty()).map(this::cells).toList();
		if (rows.isEmpty()) {
			return Stream.empty();
		}
		var columns = rows.stream().mapToInt(BlockReading::columns).max().orElseThrow();
		// A table of heads alone has nothing to stand over
		var heads = Math.max(0, Math.min(raw.heads(), rows.size() - 1));
		return Stream.of(new Table(heads, rows.stream().map(row -> filled(row, columns)).toList()));
	}

	private List<Cell> cells(List<Cell> raw) {
		return raw.stream().map(cell -> {
			words.count();
			return new Cell(Math.clamp(cell.columns(), 1, Words.MOST_COLUMNS), blocks(cell.blocks()));
		}).toList();
	}

	private static List<Cell> filled(List<Cell> row, int columns) {
		var missing = columns - columns(row);
		return missing == 0
				? row
				: Stream.concat(row.stream(), Stream.of(new Cell(missing, List.of()))).toList();
	}

	private static int columns(List<Cell> row) {
		return row.stream().mapToInt(Cell::columns).sum();
	}
}
