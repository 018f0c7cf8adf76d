package id.nirkertas.directory;

import id.nirkertas.shared.RefusedException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The texts of the files that describe the organisation, those that were brought. */
public record ImportFiles(@Nullable String units, @Nullable String positions, @Nullable String assignments) {

	public static final String UNITS = "units.csv";
	public static final String POSITIONS = "positions.csv";
	public static final String ASSIGNMENTS = "assignments.csv";
	/** Of one file. */
	public static final int MOST_BYTES = 5_000_000;

	/**
	 * The text of a file, in UTF-8 or UTF-16 or as older spreadsheets write it; nothing for an empty one. Refuses with
	 * directory.import.no-text what is another sort of file, such as a workbook.
	 */
	public static @Nullable String text(byte[] file) {
		if (file.length == 0) {
			return null;
		}
		var text = decoded(file);
		if (text.indexOf('\0') >= 0) {
			throw new RefusedException("directory.import.no-text");
		}
		return text;
	}

	private static String decoded(byte[] file) {
		if (file.length > 1 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xfe) {
			return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
		} catch (CharacterCodingException older) {
			return new String(file, Charset.forName("windows-1252"));
		}
	}

	boolean isEmpty() {
		return units == null && positions == null && assignments == null;
	}
}
