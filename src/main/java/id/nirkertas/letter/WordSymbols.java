package id.nirkertas.letter;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Signs that Word takes from its symbol fonts, as the fonts of letters have them. A tick is the √ of Indonesian forms: no font of
 * letters has another.
 */
final class WordSymbols {

	/** Symbol fonts have their signs where no other font has anything, and at the places of Latin letters as well. */
	private static final int FIRST = 0xf020;
	private static final int LAST = 0xf0ff;
	private static final int OFFSET = 0xf000;
	private static final int NO_FONT_BEFORE = 0xe000;
	private static final int NO_FONT_AFTER = 0xf8ff;

	private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
	private static final String WINGDINGS = "wingdings";
	private static final Map<Integer, String> OF_WINGDINGS = Map.ofEntries(Map.entry(0xf020, " "), Map.entry(0xf0fc, "√"),
			Map.entry(0xf0fb, "×"), Map.entry(0xf0a7, "▪"), Map.entry(0xf0b7, "•"), Map.entry(0xf06c, "●"),
			Map.entry(0xf06e, "■"), Map.entry(0xf06f, "□"), Map.entry(0xf0a8, "□"), Map.entry(0xf0e0, "→"),
			Map.entry(0xf0df, "←"));
	private static final Map<String, Map<Integer, String>> FONTS = Map.of(WINGDINGS, OF_WINGDINGS, "wingdings 2",
			Map.of(0xf020, " ", 0xf050, "√", 0xf04f, "×", 0xf0a3, "□"), "webdings",
			Map.of(0xf020, " ", 0xf061, "√", 0xf072, "×", 0xf063, "□"), "symbol",
			Map.of(0xf020, " ", 0xf0b7, "•", 0xf0d6, "√", 0xf0b4, "×", 0xf0b0, "°", 0xf0b1, "±", 0xf0a3, "≤", 0xf0b3, "≥",
					0xf0b9, "≠", 0xf0ae, "→"));

	private WordSymbols() {
	}

	/** The sign at a place of a font, in four hexadecimal digits; empty where no letter can show it. */
	static Optional<String> sign(String font, String hex) {
		var named = hex.matches("[0-9A-Fa-f]{4}") ? Integer.parseInt(hex, 16) : NO_FONT_BEFORE;
		var place = named < LAST - OFFSET && FONTS.containsKey(plain(font)) ? named + OFFSET : named;
		return place >= NO_FONT_BEFORE && place <= NO_FONT_AFTER
				? Optional.ofNullable(signs(font).get(place))
				: Optional.of(Character.toString(place));
	}

	/** Words as they are seen in a font; what it has no sign for stays. */
	static String text(String font, String text) {
		// Whoever writes Latin letters in Symbol sees them in Greek, and Word itself puts such a font behind ordinary words
		var latin = plain(font).startsWith(WINGDINGS) ? OFFSET : 0;
		var seen = new StringBuilder();
		text.codePoints().forEach(sign -> {
			var place = sign >= FIRST && sign <= LAST ? sign : sign + latin;
			seen.append(signs(font).getOrDefault(place, Character.toString(sign)));
		});
		return seen.toString();
	}

	/** Digits above the line. */
	static String raised(String digits) {
		var raised = new StringBuilder();
		digits.chars().forEach(digit -> raised.append(RAISED.charAt(Character.digit(digit, 10))));
		return raised.toString();
	}

	/** Of a font that is not known to be one of symbols, those of the usual one: nothing else lies there. */
	private static Map<Integer, String> signs(String font) {
		return FONTS.getOrDefault(plain(font), OF_WINGDINGS);
	}

	private static String plain(String font) {
		return font.strip().toLowerCase(Locale.ROOT);
	}
}
