package id.nirkertas.paper;

import id.nirkertas.paper.Fonts.Cut;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What stands in a cell of a filled layout, as wide as it is printed: in millimetres, line by line, in pieces that no line parts. */
final class CellWords {

	/** Of the marks of a list, see paper.css. */
	private static final double MARKS = 7;
	private static final double WIDE_MARKS = 9.5;
	/** Beside the name in a row with a colon, and the colon. */
	private static final double COLON = 4.5;

	private static final double PRECISION = 0.2;
	private static final double ROUNDING = 0.001;

	/**
	 * As it was typed; the page may part it into several.
	 *
	 * @param words each with the space behind it: the printer parts a word whose space has no room
	 */
	private record Line(double indent, List<Double> words) {

		double longest() {
			return indent + words.stream().mapToDouble(Double::doubleValue).max().orElse(0);
		}

		double whole() {
			return indent + words.stream().mapToDouble(Double::doubleValue).sum();
		}

		int lines(double width) {
			var lines = 1;
			var place = indent;
			for (var word : words) {
				if (place > indent && place + word > width + ROUNDING) {
					lines++;
					place = indent;
				}
				place += word;
			}
			return lines;
		}
	}

	private final Lettered letters;
	private final List<Line> lines = new ArrayList<>();
	private final StringBuilder text = new StringBuilder();
	/** Where each character of the text ends. */
	private final List<Double> places = new ArrayList<>();

	/** How wide a character is printed. */
	interface Lettered {

		double width(char character, Cut cut);
	}

	private CellWords(Lettered letters) {
		this.letters = letters;
	}

	static CellWords of(Element cell, Lettered letters) {
		var words = new CellWords(letters);
		var isHead = cell.getTagName().equals("th");
		words.read(cell, 0, isHead ? Cut.BOLD : Cut.REGULAR);
		words.end(0);
		return words;
	}

	double longest() {
		return lines.stream().mapToDouble(Line::longest).max().orElse(0);
	}

	/** In how many lines it stands; as many as were typed at least. */
	int lines(double width) {
		return lines.stream().mapToInt(line -> line.lines(width)).sum();
	}

	/** The width at which it has no more lines than that, or than were typed. */
	double width(int most) {
		var low = longest();
		var high = Math.max(low, lines.stream().mapToDouble(Line::whole).max().orElse(0));
		var allowed = Math.max(most, lines.size());
		if (lines(low) <= allowed) {
			return low;
		}
		while (high - low > PRECISION) {
			var middle = (low + high) / 2;
			if (lines(middle) <= allowed) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return high;
	}

	private void read(Node node, double indent, Cut cut) {
		for (var inner = node.getFirstChild(); inner != null; inner = inner.getNextSibling()) {
			if (inner instanceof Text words) {
				append(words.getData(), cut);
			} else if (inner instanceof Element element) {
				read(element, indent, cut);
			}
		}
	}

	private void read(Element element, double indent, Cut cut) {
		switch (element.getTagName()) {
			case "br" -> end(indent);
			case "span" -> read((Node) element, indent, styled(element, cut));
			case "li" -> line(element, indent + marks((Element) element.getParentNode()), cut);
			case "tr" -> row(element, indent, cut);
			case "p" -> line(element, indent, cut);
			default -> read((Node) element, indent, cut);
		}
	}

	private void line(Element element, double indent, Cut cut) {
		end(indent);
		read((Node) element, indent, cut);
		end(indent);
	}

	/** "pukul : 09.00 WIB": the name is never parted, and the value goes on beside it. */
	private void row(Element row, double indent, Cut cut) {
		end(indent);
		var name = row.getFirstChild();
		append(name.getTextContent(), cut);
		var beside = indent + (places.isEmpty() ? 0 : places.getLast()) + COLON;
		clear();
		line((Element) row.getLastChild(), beside, cut);
	}

	static double marks(Element list) {
		return List.of(list.getAttribute("class").split(" ", -1)).contains("wide") ? WIDE_MARKS : MARKS;
	}

	private static Cut styled(Element span, Cut around) {
		var classes = List.of(span.getAttribute("class").split(" ", -1));
		var isBold = around == Cut.BOLD || classes.contains("bold");
		return classes.contains("italic") ? isBold ? Cut.BOLD_ITALIC : Cut.ITALIC : isBold ? Cut.BOLD : Cut.REGULAR;
	}

	private void append(String words, Cut cut) {
		var place = places.isEmpty() ? 0 : places.getLast();
		for (var character : words.toCharArray()) {
			place += letters.width(character, cut);
			places.add(place);
		}
		text.append(words);
	}

	private void end(double indent) {
		if (!text.toString().isBlank()) {
			lines.add(new Line(indent, words()));
		}
		clear();
	}

	private void clear() {
		text.setLength(0);
		places.clear();
	}

	private List<Double> words() {
		var words = new ArrayList<Double>();
		var breaks = new LineBreaks();
		breaks.setText(text.toString());
		var from = 0;
		var begun = 0;
		while (from < text.length()) {
			var to = begun + breaks.next();
			words.add(place(to) - place(from));
			from = to;
			// What is left of a long word may be one that is not parted any more
			if (text.charAt(to - 1) != ' ') {
				begun = to;
				breaks.setText(text.substring(begun));
			}
		}
		return words;
	}

	private double place(int character) {
		return character == 0 ? 0 : places.get(character - 1);
	}
}
