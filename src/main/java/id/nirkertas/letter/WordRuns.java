package id.nirkertas.letter;

import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Run;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A paragraph of a DOCX: its words in their styles, and how it lies. */
final class WordRuns {

	/** In half points, how far words are raised or lowered to be read so, and not to look better: LibreOffice's way. */
	private static final int CLEARLY = 3;

	/** What stands in or at a paragraph and is for others to read: the element at hand. */
	interface Beside {

		void section();

		void box();
	}

	private final WordXml xml;
	private final Set<LeftOut> leftOut;
	private final WordStyles styles;
	private final Beside beside;
	private final List<Run> runs = new ArrayList<>();
	/** Of each field that is open, whether its instruction still goes on. */
	private final Deque<Boolean> fields = new ArrayDeque<>();
	private WordStyles.Style style;
	private @Nullable Alignment alignment;
	private int list = -1;
	private int level = -1;
	private boolean inLink;
	/** Whether words lie in an instruction: none that is seen does. */
	private boolean hasUnread;
	/** How much was read or named so far. */
	private int met;

	WordRuns(WordXml xml, Set<LeftOut> leftOut, WordStyles styles, Beside beside) {
		this.xml = xml;
		this.leftOut = leftOut;
		this.styles = styles;
		this.beside = beside;
		style = styles.usual();
	}

	List<Run> runs() {
		return runs;
	}

	/** The paragraph is read; an instruction that does not end in it may have been none. */
	void end() {
		if (hasUnread && fields.contains(true)) {
			leave(LeftOut.OTHER);
		}
	}

	/** With what the paragraph itself says. */
	WordStyles.Style style() {
		return new WordStyles.Style("", alignment == null ? style.alignment() : alignment, list < 0 ? style.list() : list,
				level < 0 ? style.level() : level, style.lists(), style.look());
	}

	/** Reads the element at hand. */
	void child() {
		switch (xml.name()) {
			case "pPr" -> xml.read(this::property);
			case "r" -> run();
			case "hyperlink" -> {
				leave(LeftOut.LINK);
				var outer = inLink;
				inLink = true;
				xml.read(this::child);
				inLink = outer;
			}
			case "ins", "moveTo" -> {
				leave(LeftOut.TRACKED);
				xml.read(this::child);
			}
			case "del", "moveFrom" -> leave(LeftOut.TRACKED);
			case "smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "dir", "bdo" -> xml.read(this::child);
			case "AlternateContent" -> alternative(this::child);
			case "oMath", "oMathPara" -> leave(LeftOut.FORMULA);
			case "commentRangeStart" -> leave(LeftOut.COMMENT);
			case "subDoc", "contentPart" -> leave(LeftOut.OTHER);
			default -> unknown();
		}
	}

	private void leave(LeftOut what) {
		leftOut.add(what);
		met++;
	}

	/** No word is lost without a word. */
	private void unknown() {
		if (xml.holds("t")) {
			leave(LeftOut.OTHER);
		}
	}

	/** Of several ways to say one thing the first is read of which anything is known here. */
	private void alternative(Runnable way) {
		var before = met;
		xml.read(() -> {
			if (met == before) {
				xml.read(way);
			}
		});
	}

	private void property() {
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
			case "sectPr" -> xml.read(beside::section);
			case "pageBreakBefore" -> leave(LeftOut.PAGE);
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
			case "t" -> add(WordSymbols.text(look.font, xml.text()), look);
			case "tab", "ptab" -> add(" ", look);
			case "cr" -> add("\n", look);
			case "noBreakHyphen" -> add("-", look);
			case "sym" -> add(WordSymbols.sign(xml.attribute("font"), xml.attribute("char")).orElseGet(() -> {
				leave(LeftOut.SYMBOL);
				return "•";
			}), look);
			case "br" -> {
				if (xml.attribute("type").equals("page") || xml.attribute("type").equals("column")) {
					leave(LeftOut.PAGE);
				} else {
					add("\n", look);
				}
			}
			case "fldChar" -> field(xml.attribute("fldCharType"));
			case "ruby" -> ruby();
			case "footnoteReference", "endnoteReference" -> leave(LeftOut.FOOTNOTE);
			case "commentReference" -> leave(LeftOut.COMMENT);
			case "drawing", "pict", "object" -> {
				var before = met;
				xml.read(this::drawn);
				leftOut.addAll(met == before ? Set.of(LeftOut.PICTURE) : Set.of());
				met++;
			}
			case "AlternateContent" -> alternative(() -> piece(look));
			case "delText", "instrText", "delInstrText" -> {
			}
			default -> unknown();
		}
	}

	/** The words of a text box come below the paragraph it hangs on. */
	private void drawn() {
		switch (xml.name()) {
			case "txbxContent" -> {
				leave(LeftOut.TEXT_BOX);
				xml.read(beside::box);
			}
			case "pic", "imagedata", "chart", "relIds", "OLEObject", "textpath" -> leave(LeftOut.PICTURE);
			case "AlternateContent" -> alternative(this::drawn);
			default -> xml.read(this::drawn);
		}
	}

	/** How a word is spoken stands above it, and is said before it: here it follows in brackets. */
	private void ruby() {
		var begin = runs.size();
		var spoken = new ArrayList<Run>();
		xml.read(() -> {
			if (xml.name().equals("rt")) {
				xml.read(this::child);
				spoken.addAll(runs.subList(begin, runs.size()));
				runs.subList(begin, runs.size()).clear();
			} else if (xml.name().equals("rubyBase")) {
				xml.read(this::child);
			}
		});
		if (!spoken.isEmpty()) {
			runs.add(Run.plain(" ("));
			runs.addAll(spoken);
			runs.add(Run.plain(")"));
		}
	}

	/** Of a field its result is read, and not the instruction before it. What a form lets one choose from stands beside both. */
	private void field(String part) {
		switch (part) {
			case "begin" -> {
				fields.push(true);
				if (xml.holds("ddList")) {
					leave(LeftOut.OTHER);
				}
			}
			case "separate" -> {
				fields.poll();
				fields.push(false);
			}
			case "end" -> fields.poll();
			default -> {
			}
		}
	}

	private void add(String text, Look look) {
		met++;
		var seen = look.over(style.look());
		if (seen.isHidden() || fields.contains(true)) {
			hasUnread |= !seen.isHidden();
			return;
		}
		if (look.raised && text.strip().matches("\\d+")) {
			runs.add(seen.run(WordSymbols.raised(text.strip())));
			return;
		}
		if (look.raised) {
			leave(LeftOut.SCRIPT);
		}
		runs.add(seen.run(text));
	}

	/** What a run says of its words; what it does not say, its own style does, and then that of its paragraph. */
	private final class Look {

		private WordLook own = WordLook.UNSAID;
		private WordLook named = WordLook.UNSAID;
		private String font = "";
		private boolean raised;

		void property() {
			own = own.with(xml);
			switch (xml.name()) {
				case "rStyle" -> named = named(xml.attribute("val"));
				case "vertAlign" -> {
					raised |= xml.attribute("val").equals("superscript");
					leave(xml.attribute("val").equals("subscript"), LeftOut.SCRIPT);
				}
				case "position" -> {
					raised |= xml.number("val") >= CLEARLY;
					leave(xml.attribute("val").matches("-(?:[" + CLEARLY + "-9]|[1-9]\\d+)"), LeftOut.SCRIPT);
				}
				case "strike", "dstrike" -> leave(xml.isOn(), LeftOut.STRIKE);
				case "rFonts", "sz" -> {
					font = xml.name().equals("sz") ? font : xml.attribute("ascii");
					leave(true, LeftOut.FONT);
				}
				case "color" -> leave(!Set.of("auto", "000000").contains(xml.attribute("val")), LeftOut.COLOUR);
				case "highlight" -> leave(xml.isOn(), LeftOut.COLOUR);
				default -> {
				}
			}
		}

		WordLook over(WordLook paragraph) {
			return own.over(named).over(paragraph);
		}

		/** The line under a link goes with its address. */
		private WordLook named(String style) {
			var look = styles.of(style).look();
			return inLink || style.toLowerCase(Locale.ROOT).contains("link") ? look.withoutLine() : look;
		}

		private void leave(boolean isThere, LeftOut what) {
			if (isThere) {
				leftOut.add(what);
			}
		}
	}
}
