package id.nirkertas.letter;

import id.nirkertas.paper.Block.Alignment;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What styles.xml of a DOCX says of paragraphs: how they lie, in which list, and what their words look like. */
final class WordStyles {

	private static final int DEEPEST = 20;

	/**
	 * @param list  number of the list, -1 for none said
	 * @param level in it from 0, -1 for none said
	 * @param lists the style that says so: a list may name the style of a level, and not the style its level
	 */
	record Style(String basedOn, @Nullable Alignment alignment, int list, int level, String lists, WordLook look) {
	}

	private final Map<String, Style> styles = new HashMap<>();
	/** Of paragraphs that name none. */
	private String usual = "";

	void read(WordXml xml) {
		xml.each("style", () -> {
			var id = xml.attribute("styleId");
			if (xml.attribute("type").equals("paragraph") && xml.isSaid("default")) {
				usual = id;
			}
			var reading = new Properties();
			xml.children(() -> {
				switch (xml.name()) {
					case "basedOn" -> reading.basedOn = xml.attribute("val");
					case "pPr" -> xml.read(() -> reading.paragraph(xml));
					case "rPr" -> xml.read(() -> reading.look = reading.look.with(xml));
					default -> {
					}
				}
			});
			styles.put(id, reading.style());
		});
	}

	Style usual() {
		return of(usual);
	}

	/** A style with all that those say on which it is based. */
	Style of(String id) {
		var found = new Properties();
		var name = id;
		for (var depth = 0; depth < DEEPEST && styles.containsKey(name); depth++) {
			var style = styles.get(name);
			found.alignment = found.alignment == null ? style.alignment() : found.alignment;
			if (found.list < 0 && style.list() >= 0) {
				found.list = style.list();
				found.lists = name;
			}
			found.level = found.level < 0 ? style.level() : found.level;
			found.look = found.look.over(style.look());
			name = style.basedOn();
		}
		return found.style();
	}

	static @Nullable Alignment alignment(String name) {
		return switch (name) {
			case "left", "start" -> Alignment.LEFT;
			case "center" -> Alignment.CENTRED;
			case "right", "end" -> Alignment.RIGHT;
			case "both", "distribute" -> Alignment.JUSTIFIED;
			default -> null;
		};
	}

	private static final class Properties {

		private String basedOn = "";
		private @Nullable Alignment alignment;
		private int list = -1;
		private int level = -1;
		private String lists = "";
		private WordLook look = WordLook.UNSAID;

		void paragraph(WordXml xml) {
			switch (xml.name()) {
				case "jc" -> alignment = alignment(xml.attribute("val"));
				case "numPr" -> xml.read(() -> {
					switch (xml.name()) {
						case "numId" -> list = xml.number("val");
						case "ilvl" -> level = xml.number("val");
						default -> {
						}
					}
				});
				default -> {
				}
			}
		}

		Style style() {
			return new Style(basedOn, alignment, list, level, lists, look);
		}
	}
}
