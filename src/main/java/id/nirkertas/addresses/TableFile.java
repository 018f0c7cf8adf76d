package id.nirkertas.addresses;

import id.nirkertas.shared.RefusedException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The rows of a table as spreadsheets save or copy them: name, town, e-mail, note, parted by semicolons or tabs, or by commas
 * under a heading that names the columns. Values may stand in quotation marks (RFC 4180).
 */
public record TableFile(List<Row> rows) {

	public static final int MOST_ROWS = 1000;
	public static final int MOST_BYTES = 1_000_000;

	private static final Set<String> HEADINGS = Set.of("nama", "name");
	private static final int COLUMNS = 4;

	/** A card as it was typed, and the line of the table on which it begins. */
	public record Row(int line, Card card) {
	}

	/**
	 * The text of a file, in UTF-8 or as older spreadsheets write it. Refuses with addresses.import-empty,
	 * addresses.import-too-large, or addresses.import-no-text what is no text at all.
	 */
	public static String text(byte[] file) {
		if (file.length == 0) {
			throw new RefusedException("addresses.import-empty");
		}
		if (file.length > MOST_BYTES) {
			throw new RefusedException("addresses.import-too-large", MOST_BYTES / 1000);
		}
		var text = decoded(file);
		if (text.chars().anyMatch(letter -> letter < ' ' && "\t\r\n\f".indexOf(letter) < 0)) {
			throw new RefusedException("addresses.import-no-text");
		}
		return text;
	}

	private static String decoded(byte[] file) {
		if (file.length > 1 && (file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xfe) {
			return new String(file, 2, file.length - 2, StandardCharsets.UTF_16LE);
		}
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
		} catch (CharacterCodingException _) {
			return new String(file, Charset.forName("windows-1252"));
		}
	}

	/**
	 * Refuses with addresses.import-empty, addresses.import-too-large, addresses.import-too-many, or addresses.import-quote what
	 * opens a quotation mark that is never closed.
	 */
	static TableFile of(String raw) {
		var text = raw.startsWith("\ufeff") ? raw.substring(1) : raw;
		if (text.length() > MOST_BYTES) {
			throw new RefusedException("addresses.import-too-large", MOST_BYTES / 1000);
		}
		var records = new TableReader(text).records();
		var rows = new ArrayList<Row>();
		records.stream().filter(record -> !record.isBlank())
				.forEach(record -> rows.add(new Row(record.line(), card(record))));
		if (!rows.isEmpty() && isHeading(rows.getFirst().card().name())) {
			rows.removeFirst();
		}
		if (rows.isEmpty()) {
			throw new RefusedException("addresses.import-empty");
		}
		if (rows.size() > MOST_ROWS) {
			throw new RefusedException("addresses.import-too-many", rows.size(), MOST_ROWS);
		}
		return new TableFile(List.copyOf(rows));
	}

	static boolean isHeading(String value) {
		return HEADINGS.contains(value.strip().toLowerCase(Locale.ROOT));
	}

	private static Card card(TableReader.Record record) {
		var rest = record.values().stream().skip(COLUMNS - 1).filter(value -> !value.isBlank())
				.collect(Collectors.joining(" "));
		return Card.of(record.value(0), record.value(1), record.value(2), rest);
	}
}
