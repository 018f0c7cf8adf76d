package id.nirkertas.platform;

import id.nirkertas.shared.PlainCell;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table as RFC 4180 has it; it says in which code it is written. */
public final class CsvFile implements TableFile {

	public static final String MARK_OF_UTF_8 = "\uFEFF";

	private final Writer table;

	CsvFile(OutputStream into, List<Column> columns) throws IOException {
		table = new BufferedWriter(new OutputStreamWriter(into, StandardCharsets.UTF_8));
		table.write(MARK_OF_UTF_8);
		table.write(row(columns.stream().map(Column::name)));
	}

	@Override
	public void row(List<String> cells) throws IOException {
		table.write(row(cells.stream()));
	}

	@Override
	public void close() throws IOException {
		table.close();
	}

	/** One row with its end; what a spreadsheet would reckon is text. */
	public static String row(Stream<String> cells) {
		return cells.map(CsvFile::cell).collect(Collectors.joining(",", "", "\r\n"));
	}

	/** What stands for the text in a row. */
	public static String cell(String text) {
		return '"' + PlainCell.of(text).replace("\"", "\"\"") + '"';
	}
}
