package id.nirkertas.paper;

import id.nirkertas.paper.Sheet.Look;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * How wide a drawn word may be where it stands, and whether it stands among bold ones. It must be known before the page is laid
 * out, so it follows the measures of paper.css, carefully: a piece that is narrower than need be only ends its line early.
 *
 * @param widest in sizes of the letters
 */
record Surroundings(double widest, boolean isBold) {

	/** Between the margins that are usual, in large letters; on a shorter line all that follows is shorter. */
	private static final double USUAL = 37.5;
	private static final double LINE = 28;
	private static final double LETTERHEAD = 21;
	private static final double ADDRESSEES = 22;
	private static final double BESIDE_THE_DATE = 15;
	private static final double SIGNATURE = 16;
	private static final double LABEL = 6;
	private static final double LEAST = 3;
	private static final double LEVEL = 2.5;
	private static final Set<String> BOLD = Set.of("bold", "stamp", "matter", "saying");

	static Surroundings of(Element element, Look look) {
		var size = Style.size(look);
		var scale = Math.min(1, Style.line(look) / size / USUAL);
		var widest = LINE * scale;
		var levels = 0;
		var isBold = false;
		for (Node around = element; around instanceof Element box; around = around.getParentNode()) {
			widest = Math.min(widest, isInTable(box) ? Columns.of(table(box)).ems(box) : widest(box) * scale);
			levels += box.getTagName().equals("li") ? 1 : 0;
			isBold |= isBold(box);
		}
		return new Surroundings(Math.max(LEAST, widest - levels * LEVEL), isBold);
	}

	private static double widest(Element box) {
		return switch (box.getTagName()) {
			case "td", "th" -> cell(box);
			case "div" -> switch (box.getAttribute("class")) {
				case "addressees", "narrow" -> ADDRESSEES;
				case "signature", "dated", "annex-head" -> SIGNATURE;
				case String name when name.startsWith("letterhead") -> LETTERHEAD;
				default -> LINE;
			};
			default -> LINE;
		};
	}

	private static double cell(Element cell) {
		var table = table(cell);
		return switch (table.getAttribute("class").split(" ", -1)[0]) {
			case "pair" -> SIGNATURE;
			case "facts" -> isLabel(cell) ? LABEL : isBesideDate(cell) ? BESIDE_THE_DATE : LINE;
			case "clause" -> isLabel(cell) ? LABEL : ADDRESSEES;
			case "rows" -> isLabel(cell) ? 2 * LABEL : ADDRESSEES;
			default -> LINE;
		};
	}

	private static boolean isInTable(Element box) {
		return (box.getTagName().equals("td") || isLabel(box)) && TableSetting.hasColumns(table(box));
	}

	private static boolean isLabel(Element cell) {
		return cell.getTagName().equals("th");
	}

	private static boolean isBesideDate(Element cell) {
		for (var next = cell.getNextSibling(); next != null; next = next.getNextSibling()) {
			if (next instanceof Element) {
				return true;
			}
		}
		return cell.getAttribute("class").equals("date");
	}

	private static Element table(Element cell) {
		var table = cell;
		while (!table.getTagName().equals("table")) {
			table = (Element) table.getParentNode();
		}
		return table;
	}

	private static boolean isBold(Element box) {
		return switch (box.getTagName()) {
			case "h1" -> true;
			case "th" -> TableSetting.hasColumns(table(box));
			case "div" -> box.getAttribute("class").equals("agency") || classes(box).anyMatch(BOLD::contains);
			default -> classes(box).anyMatch("bold"::equals);
		};
	}

	private static Stream<String> classes(Element box) {
		return Stream.of(box.getAttribute("class").split(" ", -1));
	}
}
