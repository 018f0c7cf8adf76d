package id.nirkertas.platform;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.springframework.http.MediaType;

/** A table on its way into a file for a spreadsheet, written row by row, so that its length is of no account. */
public sealed interface TableFile extends Closeable permits CsvFile, XlsxFile {

	/** What spreadsheets open. */
	enum Format {

		CSV("csv", "text/csv;charset=UTF-8"), XLSX("xlsx",
				"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

		private final String ending;
		private final String type;

		Format(String ending, String type) {
			this.ending = ending;
			this.type = type;
		}

		/** Of a file's name, without the dot. */
		public String ending() {
			return ending;
		}

		public MediaType type() {
			return MediaType.parseMediaType(type);
		}
	}

	/** @param width in characters, where the format knows of widths */
	record Column(String name, int width) {
	}

	/** One with its head; whoever opened the stream closes the table, and the stream with it. */
	static TableFile open(Format format, OutputStream into, String name, List<Column> columns) throws IOException {
		return switch (format) {
			case CSV -> new CsvFile(into, columns);
			case XLSX -> new XlsxFile(into, name, columns);
		};
	}

	/** Text in each cell: nothing in it is reckoned. */
	void row(List<String> cells) throws IOException;
}
