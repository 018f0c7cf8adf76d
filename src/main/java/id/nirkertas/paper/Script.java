package id.nirkertas.paper;

import org.jspecify.annotations.Nullable;

/**
 * A script whose letters take their shapes from their neighbours: the printer of ordinary letters sets one character after
 * another, so words in these are drawn.
 */
enum Script {

	JAVANESE("NotoSansJavanese", "jv-Java", 0.85, false), BALINESE("NotoSansBalinese", "ban-Bali", 0.85,
			false), ARABIC("NotoNaskhArabic", "ar", 1.1, true);

	static final char ZERO_WIDTH_NON_JOINER = '\u200c';
	static final char ZERO_WIDTH_JOINER = '\u200d';

	private static final char FIRST = '\u0600';

	/** As the files of its fonts begin. */
	final String font;
	/** For who reads it aloud. */
	final String language;
	/** How large beside Latin letters of the same size, so that they look alike. */
	final double size;
	final boolean isRightToLeft;

	Script(String font, String language, double size, boolean isRightToLeft) {
		this.font = font;
		this.language = language;
		this.size = size;
		this.isRightToLeft = isRightToLeft;
	}

	/** Of a letter, a digit or a mark; spaces and joiners belong to none. */
	static @Nullable Script of(int character) {
		if (character < FIRST) {
			return null;
		}
		if (isIn(character, 0xa980, 0xa9df)) {
			return JAVANESE;
		}
		if (isIn(character, 0x1b00, 0x1b7f)) {
			return BALINESE;
		}
		return isArabic(character) ? ARABIC : null;
	}

	static boolean isJoiner(int character) {
		return character == ZERO_WIDTH_NON_JOINER || character == ZERO_WIDTH_JOINER;
	}

	/** Whether a text has anything to draw: asked of every page, and nearly always answered no. */
	static boolean isIn(String text) {
		for (var place = 0; place < text.length(); place++) {
			if (text.charAt(place) >= FIRST && of(text.charAt(place)) != null) {
				return true;
			}
		}
		return false;
	}

	private static boolean isArabic(int character) {
		return isIn(character, 0x600, 0x61b) || isIn(character, 0x61d, 0x6ff) || isIn(character, 0x750, 0x77f)
				|| isIn(character, 0x8a0, 0x8ff) || isIn(character, 0xfb50, 0xfdff) || isIn(character, 0xfe70, 0xfefc);
	}

	private static boolean isIn(int character, int first, int last) {
		return character >= first && character <= last;
	}
}
