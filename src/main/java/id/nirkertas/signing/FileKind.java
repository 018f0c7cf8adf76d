package id.nirkertas.signing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** What a file is that is no PDF, as far as its bytes tell: people choose a photo of a letter, or its draft. */
public enum FileKind {

	PICTURE, WORD, TEXT, OTHER;

	private static final int BEGINNING = 4096;
	private static final Pattern PICTURES = Pattern
			.compile("(?s)\u0089PNG\r\n.*|\u00ff\u00d8\u00ff.*|GIF8[79]a.*|II\\*\0.*|MM\0\\*.*"
					+ "|BM.{4}\0{4}.*|RIFF.{4}WEBP.*|.{4}ftyp(hei[cx]|hevc|mif1|msf1|avif).*");
	private static final String PACKED = "PK\u0003\u0004";
	private static final List<String> PACKED_WORDS = List.of("word/", "mimetypeapplication/vnd.oasis.opendocument.text");
	private static final String COMPOUND = "\u00d0\u00cf\u0011\u00e0";
	/** The name of its stream, in UTF-16. */
	private static final String COMPOUND_WORDS = "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0";

	static FileKind of(byte[] bytes) {
		var beginning = text(bytes, Math.min(bytes.length, BEGINNING));
		if (PICTURES.matcher(beginning).matches()) {
			return PICTURE;
		}
		if (isWord(bytes, beginning)) {
			return WORD;
		}
		return isText(beginning) ? TEXT : OTHER;
	}

	private static boolean isWord(byte[] bytes, String beginning) {
		if (beginning.startsWith(PACKED)) {
			return PACKED_WORDS.stream().anyMatch(text(bytes, bytes.length)::contains);
		}
		return beginning.startsWith("{\\rtf")
				|| beginning.startsWith(COMPOUND) && text(bytes, bytes.length).contains(COMPOUND_WORDS);
	}

	/** Text has no control characters but those that part its lines. */
	private static boolean isText(String beginning) {
		return !beginning.isEmpty() && beginning.chars().noneMatch(each -> each < ' ' && "\t\n\f\r".indexOf(each) < 0);
	}

	private static String text(byte[] bytes, int length) {
		return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
	}
}
