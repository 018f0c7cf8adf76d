package id.nirkertas.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The letters, marks, digits and punctuation of Latin script that every face of a letter prints, and that can be seen: of which
 * names that stand on letters are made.
 */
public final class PrintedSigns {

	private static final Pattern PRINTED = Pattern.compile("[ -~\\xA1-\\xAC\\xAE-\\u024F\\u02BB\\u02BC\\u0300-\\u0333"
			+ "\\u1E00-\\u1E9B\\u1E9E\\u1EA0-\\u1EF9\\u2013\\u2014\\u2018\\u2019\\u201C\\u201D\\u2022\\u2026]");

	/** Letters by their kind, of which nobody sees anything. */
	private static final String FILLERS = "\u115F\u1160\u3164\uFFA0";

	/** What turns text about, or breaks it, and is not seen itself; the joiners of some scripts, tabs and line ends are none of it. */
	private static final Pattern UNSEEN = Pattern
			.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}" + FILLERS
					+ "&&[^\\n\\r\\t\\u200c\\u200d\\u0600-\\u0605\\u06dd]]");

	private PrintedSigns() {
	}

	/** What is no such sign, each once, as {@link #named}; a letter typed apart from its accent counts as one. */
	public static List<String> strange(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(sign -> !isPrinted(sign)).distinct()
				.mapToObj(PrintedSigns::named).toList();
	}

	/** The codes of signs in a text of whatever script that nobody sees, each once: "U+202E". */
	public static List<String> unseen(String text) {
		return UNSEEN.matcher(text).results().map(found -> named(found.group().codePointAt(0))).distinct().toList();
	}

	/** The text with the names of signs nobody would see in their place: "Dinas [U+200B]". */
	public static String shown(String text) {
		return text.codePoints().mapToObj(
				sign -> isPrinted(sign) || isSeen(sign) ? Character.toString(sign) : "[" + named(sign) + "]")
				.reduce("", String::concat);
	}

	/** The sign itself, or as its code where nobody would see it. */
	public static String named(int sign) {
		return isSeen(sign) ? Character.toString(sign) : "U+%04X".formatted(sign);
	}

	private static boolean isPrinted(int sign) {
		return PRINTED.matcher(Character.toString(sign)).matches();
	}

	private static boolean isSeen(int sign) {
		return Character.isLetterOrDigit(sign) && FILLERS.indexOf(sign) < 0
				|| Character.getType(sign) == Character.OTHER_SYMBOL;
	}
}
