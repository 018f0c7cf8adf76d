package id.nirkertas.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * How the columns of a table share its width, as the layout wrote it.
 *
 * @param shares in hundredths
 */
record Columns(List<Double> shares) {

	private static final Pattern SHARE = Pattern.compile("width: (\\d+(?:\\.\\d+)?)%");

	static Columns of(Element table) {
		var shares = new ArrayList<Double>();
		var columns = table.getElementsByTagName("col");
		for (var place = 0; place < columns.getLength(); place++) {
			var share = SHARE.matcher(((Element) columns.item(place)).getAttribute("style"));
			if (share.find()) {
				shares.add(Double.valueOf(share.group(1)));
			}
		}
		return new Columns(shares);
	}

	/** Of a cell, which may take several columns. */
	double share(Element cell) {
		var first = 0;
		for (Node before = cell.getPreviousSibling(); before != null; before = before.getPreviousSibling()) {
			first += before instanceof Element earlier ? span(earlier) : 0;
		}
		return shares.stream().skip(first).limit(span(cell)).mapToDouble(Double::doubleValue).sum();
	}

	private static int span(Element cell) {
		var columns = cell.getAttribute("colspan");
		return columns.isEmpty() ? 1 : Integer.parseInt(columns);
	}
}
