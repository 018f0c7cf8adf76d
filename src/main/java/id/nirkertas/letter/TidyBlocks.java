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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blocks in their one form: none is empty, and the rows of a table have as many columns as its longest. */
final class TidyBlocks {

	private TidyBlocks() {
	}

	static List<Block> of(List<? extends Block> raw) {
		return raw.stream().flatMap(TidyBlocks::of).toList();
	}

	private static Stream<Block> of(Block raw) {
		return switch (raw) {
			case Paragraph paragraph -> of(paragraph.alignment(), paragraph.runs());
			case Rows rows -> of(Alignment.JUSTIFIED, List.of(Run.plain(rows.rows().stream()
					.map(row -> row.name() + " : " + row.value()).collect(Collectors.joining("\n")))));
			case Items list -> items(list);
			case Table table -> table(table);
		};
	}

	private static Stream<Block> of(Alignment alignment, List<Run> raw) {
		var runs = TidyRuns.of(raw);
		return runs.isEmpty() ? Stream.empty() : Stream.of(new Paragraph(alignment, runs));
	}

	private static Stream<Block> items(Items list) {
		var items = list.items().stream().map(TidyBlocks::of).filter(item -> !item.isEmpty()).toList();
		return items.isEmpty() ? Stream.empty() : Stream.of(new Items(list.marks(), items));
	}

	private static Stream<Block> table(Table table) {
		var rows = table.rows().stream().filter(row -> !row.isEmpty()).toList();
		var columns = rows.stream().mapToInt(TidyBlocks::columns).max().orElse(0);
		return columns == 0
				? Stream.empty()
				: Stream.of(new Table(Math.clamp(table.heads(), 0, rows.size()),
						rows.stream().map(row -> row(row, columns)).toList()));
	}

	static int columns(List<Cell> row) {
		return row.stream().mapToInt(Cell::columns).sum();
	}

	private static List<Cell> row(List<Cell> raw, int columns) {
		var row = new ArrayList<Cell>();
		raw.forEach(cell -> row.add(new Cell(cell.columns(), of(cell.blocks()))));
		for (var missing = columns - columns(raw); missing > 0; missing--) {
			row.add(new Cell(1, List.of()));
		}
		return List.copyOf(row);
	}
}
