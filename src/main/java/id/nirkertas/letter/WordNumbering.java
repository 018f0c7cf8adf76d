package id.nirkertas.letter;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lists of a DOCX (numbering.xml): says of one paragraph after the other with which sign it stands. Lists of one design count on
 * from each other, but for one that says with what it starts.
 */
final class WordNumbering {

	private static final int LEVELS = 9;
	private static final int NOT_YET = -1;
	private static final Pattern PLACE = Pattern.compile("%(\\d)");
	private static final Object[][] ROMAN = {{100, "c"}, {90, "xc"}, {50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"},
			{4, "iv"}, {1, "i"}};
	private static final int LETTERS = 26;

	/**
	 * @param restart it begins anew after an item of one of so many levels above it; -1 for all of them
	 * @param legal   every number in its sign is written in digits
	 * @param style   of paragraphs that stand in this level without saying so
	 */
	private record Level(String format, String text, int start, int restart, boolean legal, String style) {

		static Level read(WordXml xml) {
			var said = new HashMap<String, String>();
			var legal = new boolean[1];
			xml.read(() -> {
				said.put(xml.name(), xml.attribute("val"));
				legal[0] |= xml.name().equals("isLgl") && xml.isOn();
			});
			return new Level(said.getOrDefault("numFmt", "decimal"), said.getOrDefault("lvlText", ""),
					number(said.getOrDefault("start", "0"), 0), number(said.getOrDefault("lvlRestart", ""), -1), legal[0],
					said.getOrDefault("pStyle", ""));
		}

		private static int number(String text, int otherwise) {
			return text.matches("\\d{1,4}") ? Integer.parseInt(text) : otherwise;
		}
	}

	private static final class Design {

		private final Map<Integer, Level> levels = new HashMap<>();
		private final int[] counted = new int[LEVELS];
		/** The name it is known by, and the one it takes its levels from. */
		private String name = "";
		private String other = "";

		Design() {
			Arrays.fill(counted, NOT_YET);
		}
	}

	private record Numbered(Design design, Map<Integer, Level> levels, Map<Integer, Integer> starts, Set<Integer> started) {

		@Nullable
		Level level(int at) {
			return levels.containsKey(at) ? levels.get(at) : design.levels.get(at);
		}

		int start(int at) {
			var level = level(at);
			return starts.getOrDefault(at, level == null ? 1 : level.start());
		}
	}

	private final Map<Integer, Design> designs = new HashMap<>();
	private final Map<Integer, Numbered> lists = new HashMap<>();

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
		var design = designs.computeIfAbsent(xml.number("abstractNumId"), _ -> new Design());
		xml.read(() -> {
			switch (xml.name()) {
				case "styleLink" -> design.name = xml.attribute("val");
				case "numStyleLink" -> design.other = xml.attribute("val");
				case "lvl" -> {
					var at = xml.number("ilvl");
					design.levels.put(at, Level.read(xml));
				}
				default -> {
				}
			}
		});
	}

	private void list(WordXml xml) {
		var id = xml.number("numId");
		var design = new int[]{-1};
		var levels = new HashMap<Integer, Level>();
		var starts = new HashMap<Integer, Integer>();
		xml.read(() -> {
			switch (xml.name()) {
				case "abstractNumId" -> design[0] = xml.number("val");
				case "lvlOverride" -> {
					var at = xml.number("ilvl");
					xml.read(() -> {
						switch (xml.name()) {
							case "startOverride" -> starts.put(at, Math.max(xml.number("val"), 0));
							case "lvl" -> levels.put(at, Level.read(xml));
							default -> {
							}
						}
					});
				}
				default -> {
				}
			}
		});
		lists.put(id, new Numbered(named(design[0]), levels, starts, new HashSet<>()));
	}

	/** Designs come before lists; one may only name another. */
	private Design named(int id) {
		var own = designs.getOrDefault(id, new Design());
		return own.other.isEmpty()
				? own
				: designs.values().stream().filter(each -> each.name.equals(own.other)).findFirst().orElse(own);
	}

	/** In which level of that list paragraphs of that style stand; the first unless it says so. */
	int levelOf(int list, String style) {
		var numbered = lists.get(list);
		for (var at = 0; numbered != null && at < LEVELS; at++) {
			var level = numbered.level(at);
			if (level != null && !style.isEmpty() && level.style().equals(style)) {
				return at;
			}
		}
		return 0;
	}

	/** The sign of the next paragraph in that list; null where it has none. */
	@Nullable
	String next(int list, int at) {
		var numbered = lists.get(list);
		var own = numbered == null || at >= LEVELS ? null : numbered.level(at);
		if (numbered == null || own == null) {
			return null;
		}
		count(numbered, at);
		if (own.format().equals("bullet")) {
			return own.text().isBlank() ? null : "•";
		}
		var sign = PLACE.matcher(own.text()).replaceAll(place -> {
			var of = Math.clamp(Integer.parseInt(place.group(1)) - 1, 0, LEVELS - 1);
			var level = numbered.level(of);
			var number = Math.max(numbered.design().counted[of], 0);
			return level == null ? Integer.toString(number) : written(level.format(), number, own.legal());
		}).strip();
		return sign.isEmpty() ? null : sign;
	}

	/** Levels that were passed over count as if they had been there. */
	private static void count(Numbered list, int at) {
		var counted = list.design().counted;
		var begins = list.starts().containsKey(at) && list.started().add(at);
		counted[at] = begins || counted[at] == NOT_YET ? list.start(at) : counted[at] + 1;
		for (var above = 0; above < at; above++) {
			counted[above] = counted[above] == NOT_YET ? list.start(above) : counted[above];
		}
		for (var deeper = at + 1; deeper < LEVELS; deeper++) {
			var level = list.level(deeper);
			if (level == null || level.restart() < 0 || at < level.restart()) {
				counted[deeper] = NOT_YET;
			}
		}
	}

	private static String written(String format, int number, boolean legal) {
		return switch (format) {
			case "none", "bullet" -> "";
			case String _ when legal -> Integer.toString(number);
			case "lowerLetter" -> letters(number);
			case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
			case "lowerRoman" -> roman(number);
			case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
			case "decimalZero" -> (number < 10 ? "0" : "") + number;
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
