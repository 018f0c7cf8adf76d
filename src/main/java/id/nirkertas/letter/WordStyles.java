package id.nirkertas.letter;

import id.nirkertas.paper.Block.Alignment;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What styles.xml of a DOCX says of paragraphs: how they lie, and in which list. */
final class WordStyles {

	private static final int DEEPEST = 20;

	/** @param list number of the list, -1 for none said */
	record Style(String basedOn, @Nullable Alignment alignment, int list, int level, boolean bold, boolean italic) {
	}

	private final Map<String, Style> styles = new HashMap<>();

	void read(WordXml xml) {
		xml.each("style", () -> {
			var id = xml.attribute("styleId");
			var reading = new Properties();
			xml.children(() -> {
				switch (xml.name()) {
					case "basedOn" -> reading.basedOn = xml.attribute("val");
					case "pPr" -> xml.read(() -> reading.paragraph(xml));
					case "rPr" -> xml.read(() -> reading.run(xml));
					default -> {
					}
				}
			});
			styles.put(id, reading.style());
		});
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
				found.level = style.level();
			}
			found.bold |= style.bold();
			found.italic |= style.italic();
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
		private int level;
		private boolean bold;
		private boolean italic;

		void paragraph(WordXml xml) {
			switch (xml.name()) {
				case "jc" -> alignment = alignment(xml.attribute("val"));
				case "numPr" -> xml.read(() -> {
					switch (xml.name()) {
						case "numId" -> list = xml.number("val");
						case "ilvl" -> level = Math.max(xml.number("val"), 0);
						default -> {
						}
					}
				});
				default -> {
				}
			}
		}

		void run(WordXml xml) {
			switch (xml.name()) {
				case "b" -> bold = xml.isOn();
				case "i" -> italic = xml.isOn();
				default -> {
				}
			}
		}

		Style style() {
			return new Style(basedOn, alignment, list, level, bold, italic);
		}
	}
}
