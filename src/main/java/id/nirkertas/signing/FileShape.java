package id.nirkertas.signing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the bare bytes of a file say before any library repairs them: a lenient reader turns a cut-off signed file into
 * an unsigned one, and would never tell.
 *
 * @param pdf whether it starts as a PDF
 * @param whole whether it ends as one, with a cross-reference section where it says
 * @param remains whether it does not, and holds what only a PDF does: its beginning is gone
 * @param traces whether it holds words that only a signature brings
 */
record FileShape(boolean pdf, boolean whole, boolean remains, boolean traces) {

	private static final int EDGE = 1024;
	private static final Pattern END = Pattern.compile("startxref\\s+(\\d{1,10})\\s+%%EOF\\s*\\z");
	private static final Pattern SECTION = Pattern.compile("\\s*(xref\\b|\\d+\\s+\\d+\\s+obj\\b)");
	private static final List<String> TRACES = List.of("/ByteRange", "/Adobe.PPK", "/ETSI.CAdES", "/ETSI.RFC3161",
			"/adbe.pkcs7",
			"/adbe.x509");

	private static final List<String> INSIDES = List.of("endobj", "startxref", "%%EOF");

	static FileShape of(byte[] bytes) {
		var start = text(bytes, 0, EDGE).indexOf("%PDF-");
		var text = text(bytes, 0, bytes.length);
		return start < 0
				? new FileShape(false, false, holdsAny(text, INSIDES), false)
				: new FileShape(true, isWhole(bytes, start), false, holdsAny(text, TRACES));
	}

	private static boolean isWhole(byte[] bytes, int start) {
		var end = END.matcher(text(bytes, Math.max(0, bytes.length - EDGE), EDGE));
		if (!end.find()) {
			return false;
		}
		// Counted from the header, which a mail program may have pushed back
		var section = Long.parseLong(end.group(1));
		return isSection(bytes, section) || isSection(bytes, section + start);
	}

	private static boolean isSection(byte[] bytes, long at) {
		return at < bytes.length && SECTION.matcher(text(bytes, (int) at, 64)).lookingAt();
	}

	private static boolean holdsAny(String text, List<String> words) {
		return words.stream().anyMatch(text::contains);
	}

	private static String text(byte[] bytes, int from, int length) {
		return new String(bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
	}
}
