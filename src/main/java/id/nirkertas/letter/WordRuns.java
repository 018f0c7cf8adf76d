package id.nirkertas.letter;

import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A paragraph of a DOCX: its words in their styles, and how it lies. */
final class WordRuns {

	private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

	private final WordXml xml;
	private final Set<LeftOut> leftOut;
	private final WordStyles styles;
	private final List<Run> runs = new ArrayList<>();
	private WordStyles.Style style;
	private @Nullable Alignment alignment;
	private int list = -1;
	private int level = -1;
	private int fields;
	private boolean inCode;

	WordRuns(WordXml xml, Set<LeftOut> leftOut, WordStyles styles) {
		this.xml = xml;
		this.leftOut = leftOut;
		this.styles = styles;
		style = styles.of("");
	}

	List<Run> runs() {
		return runs;
	}

	/** With what the paragraph itself says. */
	WordStyles.Style style() {
		return new WordStyles.Style("", alignment == null ? style.alignment() : alignment, list < 0 ? style.list() : list,
				level < 0 ? style.level() : level, style.bold(), style.italic());
	}

	/** Reads the element at hand; a section that ends here is for others to read. */
	void child(Runnable section) {
		switch (xml.name()) {
			case "pPr" -> xml.read(() -> property(section));
			case "r" -> run();
			case "hyperlink" -> {
				leftOut.add(LeftOut.LINK);
				xml.read(() -> child(section));
			}
			case "ins", "moveTo" -> {
				leftOut.add(LeftOut.TRACKED);
				xml.read(() -> child(section));
			}
			case "del", "moveFrom" -> leftOut.add(LeftOut.TRACKED);
			case "smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "dir", "bdo" -> xml.read(() -> child(section));
			case "oMath", "oMathPara" -> leftOut.add(LeftOut.FORMULA);
			case "commentRangeStart" -> leftOut.add(LeftOut.COMMENT);
			default -> {
			}
		}
	}

	private void property(Runnable section) {
		switch (xml.name()) {
			case "pStyle" -> style = styles.of(xml.attribute("val"));
			case "jc" -> alignment = WordStyles.alignment(xml.attribute("val"));
			case "numPr" -> xml.read(() -> {
				switch (xml.name()) {
					case "numId" -> list = xml.number("val");
					case "ilvl" -> level = xml.number("val");
					default -> {
					}
				}
			});
			case "sectPr" -> section.run();
			case "pageBreakBefore" -> leftOut.add(LeftOut.PAGE);
			default -> {
			}
		}
	}

	private void run() {
		var look = new Look();
		xml.read(() -> {
			if (xml.name().equals("rPr")) {
				xml.read(look::property);
			} else {
				piece(look);
			}
		});
	}

	private void piece(Look look) {
		switch (xml.name()) {
			case "t" -> add(xml.text(), look);
			case "tab", "ptab" -> add(" ", look);
			case "cr" -> add("\n", look);
			case "noBreakHyphen" -> add("-", look);
			case "sym" -> add(symbol(xml.attribute("char")), look);
			case "br" -> {
				if (xml.attribute("type").equals("page") || xml.attribute("type").equals("column")) {
					leftOut.add(LeftOut.PAGE);
				} else {
					add("\n", look);
				}
			}
			case "fldChar" -> field(xml.attribute("fldCharType"));
			case "footnoteReference", "endnoteReference" -> leftOut.add(LeftOut.FOOTNOTE);
			case "commentReference" -> leftOut.add(LeftOut.COMMENT);
			case "drawing", "pict", "object", "AlternateContent" ->
				leftOut.add(xml.holds("txbxContent") ? LeftOut.TEXT_BOX : LeftOut.PICTURE);
			default -> {
			}
		}
	}

	/** Of a field its result is read, and not the instruction before it. */
	private void field(String part) {
		switch (part) {
			case "begin" -> {
				fields++;
				inCode = true;
			}
			case "separate" -> inCode = false;
			case "end" -> {
				fields--;
				inCode = false;
			}
			default -> {
			}
		}
	}

	/** Symbol fonts have theirs where no other font has anything. */
	private static String symbol(String hex) {
		var sign = hex.matches("[0-9A-Fa-f]{4}") ? Integer.parseInt(hex, 16) : 0;
		return sign >= 0xe000 && sign <= 0xf8ff || sign == 0 ? "•" : Character.toString(sign);
	}

	private void add(String text, Look look) {
		if (look.hidden || fields > 0 && inCode) {
			return;
		}
		var words = look.capitals ? text.toUpperCase(Locale.ROOT) : text;
		if (look.raised && text.strip().matches("\\d+")) {
			var digits = new StringBuilder();
			text.strip().chars().forEach(digit -> digits.append(RAISED.charAt(Character.digit(digit, 10))));
			words = digits.toString();
		} else if (look.raised) {
			leftOut.add(LeftOut.SCRIPT);
		}
		runs.add(new Run(words, look.bold == null ? style.bold() : look.bold,
				look.italic == null ? style.italic() : look.italic,
				look.underlined));
	}

	/** What a run says of its words; what it does not say, the style of its paragraph does. */
	private final class Look {

		private @Nullable Boolean bold;
		private @Nullable Boolean italic;
		private boolean underlined;
		private boolean hidden;
		private boolean capitals;
		private boolean raised;

		void property() {
			switch (xml.name()) {
				case "b" -> bold = xml.isOn();
				case "i" -> italic = xml.isOn();
				case "u" -> underlined = xml.isOn();
				case "vanish" -> hidden = xml.isOn();
				case "caps" -> capitals = xml.isOn();
				case "rStyle" -> style(styles.of(xml.attribute("val")));
				case "vertAlign" -> {
					raised = xml.attribute("val").equals("superscript");
					leave(xml.attribute("val").equals("subscript"), LeftOut.SCRIPT);
				}
				case "strike", "dstrike" -> leave(xml.isOn(), LeftOut.STRIKE);
				case "rFonts", "sz" -> leave(true, LeftOut.FONT);
				case "color" -> leave(!Set.of("auto", "000000").contains(xml.attribute("val")), LeftOut.COLOUR);
				case "highlight" -> leave(xml.isOn(), LeftOut.COLOUR);
				default -> {
				}
			}
		}

		private void style(WordStyles.Style named) {
			bold = named.bold() ? Boolean.TRUE : bold;
			italic = named.italic() ? Boolean.TRUE : italic;
		}

		private void leave(boolean isThere, LeftOut what) {
			if (isThere) {
				leftOut.add(what);
			}
		}
	}
}
