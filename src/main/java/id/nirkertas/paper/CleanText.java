package id.nirkertas.paper;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts as they can stand in a document: composed, so that a letter and its accent are one character; without control and
 * format characters, which nobody sees and neither XML nor a database takes; with one kind of line end and of space. A joiner
 * stays within a word of a script that joins letters.
 */
final class CleanText {

	private static final Pattern HALF_CHARACTERS = Pattern.compile("\\p{Cs}");
	private static final Pattern JOINERS = Pattern.compile("[\u200c\u200d]+");
	/** Arabic letters as they once had a character for each of their shapes. */
	private static final Pattern SHAPED = Pattern.compile("[\ufb50-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc]+");

	private CleanText() {
	}

	/** Keeps the breaks a drafter made between lines. */
	static String text(String raw) {
		return inline(raw).strip();
	}

	/** As {@link #text}, between other words: the spaces at both ends stay. */
	static String inline(String raw) {
		var clean = new StringBuilder(raw.length());
		var hasScripts = mayHaveScripts(raw);
		Normalizer.normalize(hasScripts ? unshaped(raw) : raw, Normalizer.Form.NFC).replace("\r\n", "\n").codePoints()
				.map(CleanText::plain)
				.filter(character -> character >= 0)
				.forEach(clean::appendCodePoint);
		return hasScripts ? withJoinersInWords(clean.toString()) : clean.toString();
	}

	/** Nearly no text does, and all are asked. */
	private static boolean mayHaveScripts(String text) {
		for (var place = 0; place < text.length(); place++) {
			if (text.charAt(place) >= Script.ZERO_WIDTH_NON_JOINER) {
				return true;
			}
		}
		return false;
	}

	private static String unshaped(String text) {
		return SHAPED.matcher(text).replaceAll(shaped -> Normalizer.normalize(shaped.group(), Normalizer.Form.NFKC));
	}

	/** Between letters of a script that joins them a joiner is a part of the word: elsewhere nobody sees it. */
	private static String withJoinersInWords(String text) {
		return JOINERS.matcher(text).replaceAll(joiners -> isWithinWord(text, joiners) ? joiners.group() : "");
	}

	private static boolean isWithinWord(String text, MatchResult joiners) {
		if (joiners.start() == 0 || joiners.end() == text.length()) {
			return false;
		}
		var script = Script.of(text.charAt(joiners.start() - 1));
		return script != null && script == Script.of(text.charAt(joiners.end()));
	}

	/** As a file holds it: of a half character, which a drafter is told of, the reader of a file knows nothing. */
	static String extracted(String raw) {
		return text(HALF_CHARACTERS.matcher(raw).replaceAll(""));
	}

	/** Everything on one line. */
	static String line(String raw) {
		return text(raw).replaceAll("\\s*\\n\\s*", " ");
	}

	static @Nullable String lineOrNull(@Nullable String raw) {
		var line = raw == null ? "" : line(raw);
		return line.isEmpty() ? null : line;
	}

	/** Lines without the empty ones. */
	static List<String> lines(List<String> raw) {
		return raw.stream().map(CleanText::line).filter(line -> !line.isEmpty()).toList();
	}

	static List<String> texts(List<String> raw) {
		return raw.stream().map(CleanText::text).filter(text -> !text.isEmpty()).toList();
	}

	/** The character to print instead, or -1 for one without a picture. */
	private static int plain(int character) {
		return switch (character) {
			case '\n', '\r', '\u2028', '\u2029', '\u0085' -> '\n';
			case '\t' -> ' ';
			case '\u00a0', '\u2007', '\u202f' -> '\u00a0';
			default -> switch (Character.getType(character)) {
				case Character.SPACE_SEPARATOR -> ' ';
				case Character.CONTROL -> -1;
				// Among those of Arabic are signs that are seen
				case Character.FORMAT -> Script.isJoiner(character) || Script.of(character) != null ? character : -1;
				default -> character;
			};
		};
	}
}
