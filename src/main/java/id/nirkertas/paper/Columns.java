package id.nirkertas.paper;

import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * How wide the columns of a table in a filled layout are, in millimetres, as {@link TableSetting} set them.
 *
 * @param sides   what a cell leaves free beside its text
 * @param letters the size of them
 */
record Columns(List<Double> widths, double sides, double letters) {

	private static final String KEY = "id.nirkertas.columns";

	void keepWith(Element table) {
		table.setUserData(KEY, this, null);
	}

	static Columns of(Element table) {
		return (Columns) Objects.requireNonNull(table.getUserData(KEY));
	}

	/** What a cell, which may take several columns, has for its words. */
	double room(Element cell) {
		var first = 0;
		for (Node before = cell.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
			first += before instanceof Element earlier ? span(earlier) : 0;
		}
		return widths.stream().skip(first).limit(span(cell)).mapToDouble(Double::doubleValue).sum() - sides;
	}

	/** As {@link #room}, in sizes of the letters. */
	double ems(Element cell) {
		return room(cell) / letters;
	}

	static int span(Element cell) {
		var columns = cell.getAttribute("colspan");
		return columns.isEmpty() ? 1 : Integer.parseInt(columns);
	}
}
