package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Table;
import id.nirkertas.paper.Block.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A table as it is typed: "| No. | Nama |", and "|---|---|" under the rows that are its head. */
final class TypedTable {

	/** What a page has room for. */
	static final int MOST_COLUMNS = 24;

	private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
	private static final Pattern RULE = Pattern.compile("\\|(?:\\s*:?-{3,}:?\\s*\\|)+");

	private TypedTable() {
	}

	static boolean isRow(String line) {
		return line.length() > 2 && line.startsWith("|") && line.endsWith("|") && !line.endsWith("\\|")
				&& BAR.matcher(line).results().count() <= MOST_COLUMNS + 1;
	}

	static Block read(List<String> lines) {
		var rows = new ArrayList<List<Cell>>();
		var heads = 0;
		for (var line : lines) {
			if (RULE.matcher(line).matches() && heads == 0 && !rows.isEmpty()) {
				heads = rows.size();
			} else {
				rows.add(cells(line));
			}
		}
		return new Table(heads, rows);
	}

	private static List<Cell> cells(String line) {
		return Stream.of(BAR.split(line.substring(1, line.length() - 1), -1)).map(String::strip)
				.map(cell -> new Cell(1, List.of(new Paragraph(Alignment.JUSTIFIED,
						LightMarks.read(cell.replace("\\|", "|"))))))
				.toList();
	}

	/** A cell that covers several columns is followed by empty ones. */
	static List<String> write(Table table) {
		var lines = new ArrayList<String>();
		for (var row : table.rows()) {
			if (lines.size() == table.heads() && table.heads() > 0) {
				lines.add("|---".repeat(TidyBlocks.columns(row)) + "|");
			}
			var line = new StringBuilder("|");
			row.forEach(cell -> line.append(' ').append(words(cell).replace("|", "\\|")).append(" |")
					.append("  |".repeat(cell.columns() - 1)));
			lines.add(line.toString());
		}
		return lines;
	}

	private static String words(Cell cell) {
		return String.join(" / ", TypedText.lines(cell.blocks()).stream().map(String::strip).filter(line -> !line.isEmpty())
				.map(line -> line.endsWith("\\") ? line.substring(0, line.length() - 1).strip() : line).toList());
	}
}
