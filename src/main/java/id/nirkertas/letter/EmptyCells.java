package id.nirkertas.letter;

import id.nirkertas.letter.KindField.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is missing in the tables of a kind's fields: a row that names nothing, an official without number or position. Who signs by
 * hand may be a citizen without either.
 */
final class EmptyCells {

	/** The rest is named once these are filled in. */
	private static final int NAMED = 3;
	private static final String NAME = "nama";
	/** Of officials: the name, and what tells two of one name apart; rank is a matter of taste. */
	private static final List<Integer> OFFICIAL = List.of(0, 2, 3);

	private EmptyCells() {
	}

	/** In the order of rows; a field that has none at all, though it needs some, is for others to name. */
	static List<Fault> in(KindDesign design, KindField field, Details details) {
		var faults = new ArrayList<Fault>();
		var name = name(design, field);
		var rows = field.isTable() ? details.rows(field.key()) : List.<List<String>>of();
		for (var row = 0; row < rows.size() && faults.size() < NAMED; row++) {
			for (var column : field.type() == Type.PEOPLE ? OFFICIAL : List.of(name)) {
				if (isEmpty(rows.get(row), column) && column < field.columns().size()) {
					faults.add(new Fault(place(field.key(), row, column), column == name
							? "letter.fault.row-unnamed"
							: "letter.fault.row-cell", List.of(field.label(), row + 1, field.columns().get(column))));
				}
			}
		}
		return List.copyOf(faults);
	}

	/** Whether nothing was written into a field, however many rows it has. */
	static boolean all(KindField field, Details details) {
		return details.rows(field.key()).stream().allMatch(row -> row.stream().allMatch(String::isBlank));
	}

	/** What a row is called by: where a signature takes the name from, a heading that says so, or the first. */
	private static int name(KindDesign design, KindField field) {
		if (field.type() == Type.PEOPLE || design.signs(field.key())) {
			return SigningColumns.of(field).name();
		}
		var columns = field.columns();
		return IntStream.range(0, columns.size()).filter(column -> columns.get(column).strip().equalsIgnoreCase(NAME))
				.findFirst().orElse(0);
	}

	private static boolean isEmpty(List<String> row, int column) {
		return column >= row.size() || row.get(column).isBlank();
	}

	/** As the form names its inputs; the field itself is named after its first. */
	private static String place(String key, int row, int column) {
		return "details." + key + (row + column == 0 ? "" : "-" + row + "-" + column);
	}
}
