package id.nirkertas.letter;

import id.nirkertas.letter.KindField.Type;
import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Marks;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Table;
import id.nirkertas.paper.Block.Table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The fields of a kind as blocks of text. */
final class FieldWriter {

	private static final int FIRST = 1;
	private static final String NIP = "NIP";

	private final KindDesign design;
	private final Details details;

	FieldWriter(PrintJob job) {
		design = job.design();
		details = job.details();
	}

	/** One line for facts and rows. */
	String line(String key) {
		var text = String.join(" ", details.lines(key));
		return design.field(key).filter(KindField::isDay).isPresent() ? SheetDates.weekday(text) : text;
	}

	/** Paragraphs, or a list where the layout asks for marks: one item alone needs none. */
	List<Block> blocks(String key, String marks) {
		var lines = design.field(key).filter(KindField::isTable).isPresent() ? joined(key) : details.typed(key);
		if (marks.isEmpty()) {
			return FieldText.blocks(lines);
		}
		var items = FieldItems.of(design.field(key).map(KindField::label).orElse(""), lines);
		return items.size() <= 1
				? items.stream().flatMap(List::stream).toList()
				: List.of(new Items(marks.equals("a") ? Marks.LETTERS : Marks.NUMBERS, items));
	}

	/** "Ir. Satya Mahardika, M.T., NIP 19700825 199603 1 013, Kepala Dinas …". */
	private List<String> joined(String key) {
		var columns = design.field(key).map(KindField::columns).orElse(List.of());
		return details.rows(key).stream()
				.map(row -> IntStream.range(0, row.size()).filter(column -> !row.get(column).isEmpty())
						.mapToObj(column -> named(column < columns.size() ? columns.get(column) : "", row.get(column)))
						.collect(Collectors.joining(", ")))
				.toList();
	}

	/** A number of eighteen digits says nothing by itself. */
	private static String named(String column, String cell) {
		return column.equals(NIP) && Character.isDigit(cell.charAt(0)) ? NIP + ' ' + cell : cell;
	}

	List<Block> chapter(String label, String key, String marks) {
		var blocks = new ArrayList<Block>();
		blocks.add(title(label));
		blocks.addAll(blocks(key, marks));
		return blocks;
	}

	/** What stands beside a word: one line is not spread out. */
	List<Block> clause(String key, String marks) {
		return design.field(key).filter(field -> field.type() == Type.LINE).isPresent()
				? List.of(new Paragraph(Alignment.LEFT, List.of(Run.plain(line(key)))))
				: blocks(key, marks);
	}

	static Block title(String label) {
		return new Paragraph(Alignment.LEFT, List.of(new Run(label, true, false, false)));
	}

	Block rows(List<KindPart.Row> rows, FixedWords words) {
		return new Rows(rows.stream().map(row -> new Rows.Row(row.label(), row.content().startsWith("{")
				? words.filled(row.content())
				: line(row.content()))).filter(row -> !row.value().isEmpty()).toList());
	}

	/** With a column of numbers before the field's own. */
	Table table(String key) {
		var columns = design.field(key).map(KindField::columns).orElse(List.of());
		var rows = new ArrayList<List<Cell>>();
		rows.add(cells("No", columns, true));
		var filled = details.rows(key);
		for (var row = 0; row < filled.size(); row++) {
			rows.add(cells(row + FIRST + ".", padded(filled.get(row), columns.size()), false));
		}
		return new Table(FIRST, rows);
	}

	private static List<String> padded(List<String> row, int columns) {
		return IntStream.range(0, columns).mapToObj(column -> column < row.size() ? row.get(column) : "").toList();
	}

	static List<Cell> cells(String first, List<String> others, boolean head) {
		var cells = new ArrayList<Cell>();
		cells.add(cell(first, head));
		others.forEach(text -> cells.add(cell(text, head)));
		return cells;
	}

	private static Cell cell(String text, boolean head) {
		return new Cell(1, List.of(new Paragraph(head ? Alignment.CENTRED : Alignment.LEFT,
				List.of(new Run(text, head, false, false)))));
	}
}
