package id.nirkertas.letter;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lists of a DOCX (numbering.xml): says of one paragraph after the other with which sign it stands. */
final class WordNumbering {

	private static final int LEVELS = 9;
	private static final Pattern PLACE = Pattern.compile("%(\\d)");
	private static final Object[][] ROMAN = {{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"},
			{4, "iv"}, {1, "i"}};
	private static final int LETTERS = 26;

	private record Level(String format, String text, int start) {
	}

	private final Map<Integer, Map<Integer, Level>> designs = new HashMap<>();
	private final Map<Integer, Integer> designOf = new HashMap<>();
	/** So far, for each design; a list that begins anew has one of its own. */
	private final Map<Integer, int[]> counts = new HashMap<>();

	void read(WordXml xml) {
		xml.children(() -> xml.read(() -> {
			switch (xml.name()) {
				case "abstractNum" -> design(xml);
				case "num" -> list(xml);
				default -> {
				}
			}
		}));
	}

	private void design(WordXml xml) {
		var levels = new HashMap<Integer, Level>();
		designs.put(xml.number("abstractNumId"), levels);
		xml.read(() -> {
			if (xml.name().equals("lvl")) {
				var at = xml.number("ilvl");
				var said = new String[]{"decimal", "", "1"};
				xml.read(() -> {
					switch (xml.name()) {
						case "numFmt" -> said[0] = xml.attribute("val");
						case "lvlText" -> said[1] = xml.attribute("val");
						case "start" -> said[2] = xml.attribute("val");
						default -> {
						}
					}
				});
				levels.put(at, new Level(said[0], said[1], said[2].matches("\\d{1,4}") ? Integer.parseInt(said[2]) : 1));
			}
		});
	}

	private void list(WordXml xml) {
		var id = xml.number("numId");
		xml.read(() -> {
			switch (xml.name()) {
				case "abstractNumId" -> designOf.put(id, xml.number("val"));
				// One that begins anew counts by itself
				case "lvlOverride" -> counts.put(id, new int[LEVELS]);
				default -> {
				}
			}
		});
	}

	/** The sign of the next paragraph in that list; null where it has none. */
	@Nullable
	String next(int list, int level) {
		var design = designOf.getOrDefault(list, -1);
		var levels = designs.getOrDefault(design, Map.of());
		var own = levels.get(level);
		if (own == null || level >= LEVELS || own.format().equals("none")) {
			return null;
		}
		var counted = counts.containsKey(list)
				? counts.get(list)
				: counts.computeIfAbsent(-2 - design, _ -> new int[LEVELS]);
		counted[level]++;
		for (var deeper = level + 1; deeper < LEVELS; deeper++) {
			counted[deeper] = 0;
		}
		if (own.format().equals("bullet")) {
			return "•";
		}
		return PLACE.matcher(own.text()).replaceAll(place -> {
			var at = Math.clamp(Integer.parseInt(place.group(1)) - 1, 0, LEVELS - 1);
			var of = levels.getOrDefault(at, own);
			return written(of.format(), of.start() + Math.max(counted[at], 1) - 1);
		}).strip();
	}

	private static String written(String format, int number) {
		return switch (format) {
			case "lowerLetter" -> letters(number);
			case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
			case "lowerRoman" -> roman(number);
			case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
			default -> Integer.toString(number);
		};
	}

	/** After z Word goes on with aa, bb. */
	private static String letters(int number) {
		return Character.toString('a' + Math.max(number - 1, 0) % LETTERS).repeat(Math.max(number - 1, 0) / LETTERS + 1);
	}

	private static String roman(int number) {
		var text = new StringBuilder();
		var left = number;
		for (var sign : ROMAN) {
			for (; left >= (Integer) sign[0]; left -= (Integer) sign[0]) {
				text.append(sign[1]);
			}
		}
		return text.toString();
	}
}
