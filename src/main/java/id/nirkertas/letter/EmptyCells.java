package id.nirkertas.letter;

import java.util.ArrayList;
import java.util.List;

/** What is missing in the tables of a kind's fields: a row that names nothing, an official without number or position. */
final class EmptyCells {

	/** The rest is named once these are filled in. */
	private static final int NAMED = 3;
	private static final int NAME = 0;
	/** Of officials: rank is a matter of taste, what tells two of one name apart is not. */
	private static final List<Integer> OFFICIAL = List.of(2, 3);

	private EmptyCells() {
	}

	/** In the order of rows; a field that has none at all, though it needs some, is for others to name. */
	static List<Fault> in(KindField field, Details details) {
		var faults = new ArrayList<Fault>();
		var rows = field.isTable() ? details.rows(field.key()) : List.<List<String>>of();
		for (var row = 0; row < rows.size() && faults.size() < NAMED; row++) {
			for (var column : asked(field)) {
				if (isEmpty(rows.get(row), column) && column < field.columns().size()) {
					faults.add(new Fault(place(field.key(), row, column), column == NAME
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

	private static List<Integer> asked(KindField field) {
		return field.type() == KindField.Type.PEOPLE
				? List.of(NAME, OFFICIAL.getFirst(), OFFICIAL.getLast())
				: List.of(NAME);
	}

	private static boolean isEmpty(List<String> row, int column) {
		return column >= row.size() || row.get(column).isBlank();
	}

	/** As the form names its inputs; the field itself is named after its first. */
	private static String place(String key, int row, int column) {
		return "details." + key + (row + column == 0 ? "" : "-" + row + "-" + column);
	}
}
