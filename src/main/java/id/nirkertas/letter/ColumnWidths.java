package id.nirkertas.letter;

import id.nirkertas.paper.Block.Table;
import id.nirkertas.paper.Block.Table.Cell;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How wide the columns of a table are: as their words need, so that "No." leaves the room to the names. */
final class ColumnWidths {

	private static final int LEAST = 4;
	/** The borders of a cell need room too, which counts in a narrow column. */
	private static final int BORDERS = 2;
	/** A longer text has several lines. */
	private static final int MOST = 32;

	private ColumnWidths() {
	}

	static List<Integer> of(Table table) {
		var wanted = new int[TidyBlocks.columns(table.rows().getFirst())];
		for (var row : table.rows()) {
			var column = 0;
			for (var cell : row) {
				if (cell.columns() == 1) {
					wanted[column] = Math.max(wanted[column], wanted(cell));
				}
				column += cell.columns();
			}
		}
		return IntStream.of(wanted).map(width -> Math.max(width, LEAST) + BORDERS).boxed().toList();
	}

	/** The longest word stays whole, whatever is the most. */
	private static int wanted(Cell cell) {
		return cell.blocks().stream().map(List::of).map(TypedText::lines).flatMap(List::stream).flatMap(
				line -> Stream.concat(Stream.of(Math.min(line.length(), MOST)),
						Stream.of(line.split(" ")).map(String::length)))
				.mapToInt(Integer::intValue).max().orElse(0);
	}
}
