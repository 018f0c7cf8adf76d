package id.nirkertas.addresses;

import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;

/** Reads the values of a table out of its text, whatever parts them. */
final class TableReader {

	private final String text;
	private final char separator;
	private int at;
	private int line = 1;

	TableReader(String text) {
		this.text = text;
		this.separator = separator(text.lines().filter(each -> !each.isBlank()).findFirst().orElse(""));
	}

	/** What stands on one line; a quoted value may go on over several. */
	record Record(int line, List<String> values) {

		boolean isBlank() {
			return values.stream().allMatch(String::isBlank);
		}

		String value(int column) {
			return column < values.size() ? values.get(column) : "";
		}
	}

	/** Commas stand in names too, so they part values only where a heading says what the columns are. */
	private static char separator(String first) {
		if (first.indexOf(';') >= 0) {
			return ';';
		}
		if (first.indexOf('\t') >= 0) {
			return '\t';
		}
		return TableFile.isHeading(first.split(",", 2)[0]) ? ',' : ';';
	}

	List<Record> records() {
		var records = new ArrayList<Record>();
		while (at < text.length()) {
			records.add(record());
		}
		return records;
	}

	private Record record() {
		var begun = line;
		var values = new ArrayList<String>();
		do {
			values.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
		} while (skip(separator));
		skip('\r');
		skip('\n');
		line++;
		return new Record(begun, values);
	}

	private String plain() {
		var from = at;
		while (at < text.length() && text.charAt(at) != separator && "\r\n".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		return text.substring(from, at);
	}

	/** What stands behind the closing mark belongs to the value, as spreadsheets read it. */
	private String quoted() {
		var value = new StringBuilder();
		var begun = line;
		at++;
		while (at < text.length()) {
			var next = text.charAt(at++);
			if (next == '"' && !skip('"')) {
				return value.append(plain()).toString();
			}
			if (next == '\n') {
				line++;
			}
			value.append(next);
		}
		throw new RefusedException("addresses.import-quote", begun);
	}

	private boolean skip(char expected) {
		if (at < text.length() && text.charAt(at) == expected) {
			at++;
			return true;
		}
		return false;
	}
}
