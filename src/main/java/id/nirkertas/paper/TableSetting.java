package id.nirkertas.paper;

import id.nirkertas.paper.CellWords.Lettered;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Gives the columns of every table of a filled layout their widths, on the line that the table really has. Where words would be
 * parted, its cells first leave less free beside them; then its letters are smaller, as far as they are read with ease; then dates
 * and numbers may go on in another line.
 */
final class TableSetting {

	private static final String TABLE = "table";
	/** The line at its left, and what a printer rounds. */
	private static final double EDGE = 0.3;
	private static final double COLON = 4;
	/** The space beside the text of a cell, its line, and what a printer rounds: see paper.css. */
	private static final double SIDES = 3.8;
	private static final double TIGHT_SIDES = 2;
	private static final String TIGHT = " tight";
	/** In points. */
	private static final int SMALLEST = 8;

	/** An employee number, a date or an amount of money stays on one line. */
	private static final Pattern WHOLE = Pattern.compile("(?<![\\d.,] ?)\\d[\\d ]{6,22}\\d(?! ?\\d)"
			+ "|(?<!\\d)\\d{1,2} \\p{L}{3,9} \\d{4}(?!\\d)|\\bRp\\.? (?=\\d)");

	private final FairCopy copy;
	private final Fonts fonts;
	private final int usual;

	/** One way to set a table: its letters in points, and what its cells leave free. */
	private record Setting(int points, double sides, ColumnWidths widths) {
	}

	private TableSetting(FairCopy copy, Fonts fonts) {
		this.copy = copy;
		this.fonts = fonts;
		usual = Style.points(copy.sheet().look());
	}

	static void putInto(Document page, FairCopy copy, Fonts fonts) {
		var setting = new TableSetting(copy, fonts);
		var tables = new ArrayList<List<Element>>();
		for (var table : elements(page.getElementsByTagName(TABLE)).stream().filter(TableSetting::hasColumns).toList()) {
			if (isRest(table)) {
				tables.getLast().add(table);
			} else {
				tables.add(new ArrayList<>(List.of(table)));
			}
		}
		tables.forEach(setting::set);
	}

	/** Whether it is the last row of the table before it, which stands with the signature. */
	private static boolean isRest(Element table) {
		return ((Element) table.getParentNode()).getAttribute("class").endsWith("table-rest");
	}

	/** Whether it is one that was written as a table. */
	static boolean hasColumns(Element table) {
		return (table.getAttribute("class") + ' ').startsWith(TABLE + ' ');
	}

	private void set(List<Element> halves) {
		var table = halves.getFirst();
		var rows = halves.stream().flatMap(TableSetting::rows).toList();
		var room = room(table) - EDGE;
		var setting = setting(rows, room);
		var columns = new Columns(setting.widths().in(room), setting.sides(), Style.size(setting.points()));
		for (var half : halves) {
			if (setting.sides() == TIGHT_SIDES) {
				half.setAttribute("class", TABLE + TIGHT);
			}
			if (setting.points() < usual) {
				half.setAttribute("style", "font-size: " + setting.points() + "pt");
			}
			columns.keepWith(half);
			write(half, columns.widths());
		}
	}

	/** The first without a parted word; where there is none, that with the fewest columns of them, and if they are several the smallest. */
	private Setting setting(List<List<Element>> rows, double room) {
		var before = new HashMap<Text, String>();
		rows.stream().flatMap(List::stream).forEach(cell -> tie(cell, before));
		return settings(rows).filter(setting -> setting.widths().fit(room)).findFirst().orElseGet(() -> {
			before.forEach(Text::setData);
			var settings = settings(rows).skip(1).toList();
			var fewest = Collections.min(settings, Comparator.comparingLong(setting -> setting.widths().parted(room)));
			return fewest.widths().parted(room) > 1 ? settings.getLast() : fewest;
		});
	}

	private Stream<Setting> settings(List<List<Element>> rows) {
		var words = words(rows, usual);
		return Stream.concat(
				Stream.of(SIDES, TIGHT_SIDES).map(sides -> new Setting(usual, sides, widths(rows, words, sides))),
				IntStream.iterate(usual - 1, points -> points >= SMALLEST, points -> points - 1)
						.mapToObj(points -> new Setting(points, TIGHT_SIDES,
								widths(rows, words(rows, points), TIGHT_SIDES))));
	}

	/** The rows themselves, not those of a table in a cell. */
	private static Stream<List<Element>> rows(Element table) {
		return elements(table.getElementsByTagName("tr")).stream().filter(row -> around(row, TABLE) == table)
				.map(row -> elements(row.getChildNodes()));
	}

	private List<CellWords> words(List<List<Element>> rows, int points) {
		var face = copy.sheet().look().face();
		var size = Style.size(points);
		Lettered letters = (character, cut) -> fonts.width(face, cut, character) * size;
		return rows.stream().flatMap(List::stream).map(cell -> CellWords.of(cell, letters)).toList();
	}

	private static ColumnWidths widths(List<List<Element>> rows, List<CellWords> words, double sides) {
		var widths = new ColumnWidths(rows.getFirst().stream().mapToInt(Columns::span).sum(), sides);
		var next = words.iterator();
		for (var row = 0; row < rows.size(); row++) {
			var column = 0;
			for (var cell : rows.get(row)) {
				widths.add(row, column, Columns.span(cell), next.next());
				column += Columns.span(cell);
			}
		}
		return widths;
	}

	private static void tie(Node node, Map<Text, String> before) {
		for (var inner = node.getFirstChild(); inner != null; inner = inner.getNextSibling()) {
			if (inner instanceof Text text) {
				var tied = WHOLE.matcher(text.getData()).replaceAll(whole -> whole.group().replace(' ', '\u00a0'));
				if (!tied.equals(text.getData())) {
					before.put(text, text.getData());
					text.setData(tied);
				}
			} else {
				tie(inner, before);
			}
		}
	}

	/** In millimetres: the printer would take whole percents. */
	private static void write(Element table, List<Double> widths) {
		var page = table.getOwnerDocument();
		var group = page.createElement("colgroup");
		for (var width : widths) {
			var column = page.createElement("col");
			column.setAttribute("style", String.format(Locale.ROOT, "width: %.3fmm", width));
			group.appendChild(column);
		}
		table.insertBefore(group, table.getFirstChild());
	}

	/** The line between the margins, less what stands beside the table: labels, marks, the sides of a cell. */
	private double room(Node inside) {
		var around = (Element) inside.getParentNode();
		return switch (around.getTagName()) {
			case "body" -> Style.line(copy.sheet().look());
			case "li" -> room(around) - CellWords.marks((Element) around.getParentNode());
			case "td", "th" -> cell(around);
			default -> room(around);
		};
	}

	private double cell(Element cell) {
		var table = around(cell, TABLE);
		return hasColumns(table)
				? Columns.of(table).room(cell)
				: room(table) - Style.label(copy, fonts) - COLON;
	}

	private static Element around(Node inside, String tag) {
		var around = (Element) inside.getParentNode();
		return around.getTagName().equals(tag) ? around : around(around, tag);
	}

	private static List<Element> elements(NodeList nodes) {
		var elements = new ArrayList<Element>();
		for (var place = 0; place < nodes.getLength(); place++) {
			if (nodes.item(place) instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}
}
