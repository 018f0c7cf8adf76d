package id.nirkertas.paper;

import id.nirkertas.paper.Sheet.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.DocumentFragment;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Takes the words out of a filled layout that must be drawn, and puts boxes of their size there: {@code <object
 * type="nirkertas/word">}, each with its {@link WordShape}. Words from left to right are boxes of their own; a phrase from
 * right to left is one with its spaces, so that its words stand in their order. Drawn words are bold where the words around them are;
 * they have no italics, and no line under them.
 */
final class DrawnWords {

	static final String TYPE = "nirkertas/word";
	/** Stands before the words in {@code alt}; no text has it, which are all cleaned of it. */
	static final char MARK = '\u0001';

	private static final String ARABIC = "[\\u0600-\\u061b\\u061d-\\u06ff\\u0750-\\u077f\\u08a0-\\u08ff\\ufb50-\\ufdff\\ufe70-\\ufefc]";
	private static final String BETWEEN = ARABIC.substring(0, ARABIC.length() - 1)
			+ "\\u200c\\u200d\\u00a0 .,:!/0-9\\u2013\\-";
	private static final Pattern RUN = Pattern.compile("[\\ua980-\\ua9df][\\ua980-\\ua9df\\u200c\\u200d]*"
			+ "|[\\u1b00-\\u1b7f][\\u1b00-\\u1b7f\\u200c\\u200d]*"
			+ "|" + ARABIC + "(?:" + BETWEEN + "]*" + ARABIC + ")?");
	/** Where there is nothing else, signs and brackets as well stand as they do from right to left. */
	private static final Pattern ALL_ARABIC = Pattern
			.compile("[(\\[\"“‘«]*" + ARABIC + BETWEEN + "()\\[\\]\"'“”‘’«»;?%+—…]*(?<! )");
	private static final Pattern SPACES = Pattern.compile("[ \\u00a0]+");
	/** Brackets and commas that may not be parted from the word they stand beside. */
	private static final String SIGNS = "[\\p{P}\\p{S}&&[\\u0000-\\u05ff\\u2000-\\u2fff]]{1,8}";
	private static final Pattern BEFORE = Pattern.compile(SIGNS + "$");
	private static final Pattern BEHIND = Pattern.compile(SIGNS);
	private static final String SHAPE = "id.nirkertas.shape";

	private final Scripts scripts;
	private final Document page;
	/** Around words in bold, italic or underlined; the boxes stand between its parts, since it would be read out of order with them. */
	private final @Nullable Element style;
	private final Surroundings around;
	private final DocumentFragment set;

	private DrawnWords(Scripts scripts, Text text, Look look) {
		this.scripts = scripts;
		page = text.getOwnerDocument();
		var parent = (Element) text.getParentNode();
		style = parent.getTagName().equals("span") ? parent : null;
		around = Surroundings.of(parent, look);
		set = page.createDocumentFragment();
	}

	static void putInto(Document page, Scripts scripts, Look look) {
		var texts = new ArrayList<Text>();
		collect((Element) page.getElementsByTagName("body").item(0), texts);
		for (var text : texts) {
			var words = new DrawnWords(scripts, text, look);
			words.set(text.getData());
			alignIfAlone(text);
			var replaced = words.style == null ? text : words.style;
			replaced.getParentNode().replaceChild(words.set, replaced);
		}
	}

	static WordShape shape(Element box) {
		return (WordShape) Objects.requireNonNull(box.getUserData(SHAPE));
	}

	private static void collect(Node node, List<Text> texts) {
		for (var inner = node.getFirstChild(); inner != null; inner = inner.getNextSibling()) {
			if (inner instanceof Text text && Script.isIn(text.getData())) {
				texts.add(text);
			} else {
				collect(inner, texts);
			}
		}
	}

	private void set(String text) {
		var place = 0;
		for (var run : (isAllArabic(text) ? ALL_ARABIC : RUN).matcher(text).results().toList()) {
			var lettering = run.group().chars().mapToObj(Script::of).filter(Objects::nonNull).findFirst()
					.flatMap(scripts::lettering);
			if (lettering.isPresent()) {
				var before = text.substring(place, run.start());
				var opening = BEFORE.matcher(before).results().findFirst().map(MatchResult::group).orElse("");
				var behind = BEHIND.matcher(text).region(run.end(), text.length());
				var closing = behind.lookingAt() ? behind.group() : "";
				append(set, before.substring(0, before.length() - opening.length()));
				append(WordPieces.of(SPACES.matcher(run.group()).replaceAll(" "), lettering.get(), around.isBold(),
						around.widest()), opening, closing);
				place = run.end() + closing.length();
			}
		}
		append(set, text.substring(place));
	}

	/** A paragraph from right to left begins at the right. */
	private static void alignIfAlone(Text text) {
		var paragraph = (Element) text.getParentNode();
		if (paragraph.getAttribute("class").equals("justified") && paragraph.getChildNodes().getLength() == 1
				&& isAllArabic(text.getData())) {
			paragraph.setAttribute("class", "right");
		}
	}

	private static boolean isAllArabic(String text) {
		return ALL_ARABIC.matcher(text).matches();
	}

	private void append(Node to, String text) {
		if (!text.isEmpty()) {
			var part = style == null ? to : to.appendChild(style.cloneNode(false));
			part.appendChild(page.createTextNode(text));
		}
	}

	private void append(List<WordShape> pieces, String opening, String closing) {
		for (var place = 0; place < pieces.size(); place++) {
			var piece = pieces.get(place);
			var isLast = place == pieces.size() - 1;
			var before = place == 0 ? opening : "";
			var behind = isLast ? closing : "";
			var holder = before.isEmpty() && behind.isEmpty() ? set : set.appendChild(together());
			append(holder, before);
			holder.appendChild(box(piece, piece.script().isRightToLeft && !isLast ? piece.text() + " " : piece.text()));
			append(holder, behind);
			if (piece.script().isRightToLeft && !isLast) {
				set.appendChild(page.createElement("br"));
			}
		}
	}

	private Element together() {
		var together = page.createElement("span");
		together.setAttribute("class", "together");
		return together;
	}

	/** What is wider than the room it has is drawn smaller. */
	private Element box(WordShape shape, String said) {
		var box = page.createElement("object");
		box.setAttribute("type", TYPE);
		box.setAttribute("class", "word");
		box.setAttribute("lang", shape.script().language);
		box.setAttribute("alt", MARK + said);
		var size = shape.script().size * Math.min(1, around.widest() / WordPieces.ems(shape));
		box.setAttribute("style", String.format(Locale.ROOT, "width: %.4fem; height: %.4fem; vertical-align: %.4fem",
				shape.advance() * size / WordShape.EM, shape.height() * size / WordShape.EM,
				-shape.below() * size / WordShape.EM));
		box.setUserData(SHAPE, shape, null);
		return box;
	}
}
