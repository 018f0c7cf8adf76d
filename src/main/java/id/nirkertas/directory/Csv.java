package id.nirkertas.directory;

import static java.util.stream.Collectors.joining;

import id.nirkertas.shared.PlainCell;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Reads the lines of a table as spreadsheets save it: parted by commas, semicolons or tabs, with or without a byte order mark,
 * its columns in any order under their names. What is wrong with it is told, and the rest read on.
 */
final class Csv {

	private final String file;
	private final String text;
	private final Consumer<ImportFault> faults;
	private final char separator;
	private int at;
	private int line = 1;

	private Csv(String file, String text, Consumer<ImportFault> faults) {
		this.file = file;
		this.faults = faults;
		var plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
		var told = plain.toLowerCase(Locale.ROOT).startsWith("sep=") && plain.length() > 4;
		this.text = plain;
		var heading = plain.lines().skip(told ? 1 : 0).filter(each -> !each.isBlank()).findFirst().orElse("");
		this.separator = told ? plain.charAt(4) : separator(heading);
		if (told) {
			record();
		}
	}

	private static char separator(String heading) {
		return heading.indexOf(';') >= 0 ? ';' : heading.indexOf('\t') >= 0 ? '\t' : ',';
	}

	/** The lines under the heading; a column that is optional may be missing. */
	static List<Line> read(String file, String text, List<String> columns, List<String> optional,
			Consumer<ImportFault> faults) {
		if (text.startsWith("PK") || text.chars().anyMatch(letter -> letter < ' ' && "\t\r\n\f".indexOf(letter) < 0)) {
			faults.accept(ImportFault.of(file, 0, "directory.import.no-text"));
			return List.of();
		}
		var csv = new Csv(file, text, faults);
		var heading = csv.heading(columns, optional);
		return heading.isEmpty() ? List.of() : csv.lines(heading);
	}

	/** Empty when it is no heading of such a table. */
	private List<String> heading(List<String> columns, List<String> optional) {
		while (at < text.length()) {
			var begun = line;
			var names = record().stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).toList();
			if (names.stream().allMatch(String::isEmpty)) {
				continue;
			}
			var missing = columns.stream().filter(column -> !names.contains(column)).toList();
			if (!missing.isEmpty()) {
				faults.accept(ImportFault.of(file, begun, "directory.import.no-heading", String.join(", ", missing)));
				return List.of();
			}
			var seen = new HashSet<String>();
			names.stream().filter(name -> !name.isEmpty())
					.filter(name -> !seen.add(name) || !columns.contains(name) && !optional.contains(name))
					.forEach(name -> faults.accept(ImportFault.of(file, begun, "directory.import.unknown-column", name)));
			return names;
		}
		faults.accept(ImportFault.of(file, 0, "directory.import.empty"));
		return List.of();
	}

	private List<Line> lines(List<String> heading) {
		var lines = new ArrayList<Line>();
		while (at < text.length()) {
			var begun = line;
			var values = new ArrayList<>(record());
			if (values.stream().allMatch(String::isBlank)) {
				continue;
			}
			while (values.size() > heading.size() && values.getLast().isBlank()) {
				values.removeLast();
			}
			if (values.size() != heading.size()) {
				faults.accept(
						ImportFault.of(file, begun, "directory.import.other-count", values.size(), heading.size()));
				continue;
			}
			var named = new LinkedHashMap<String, String>();
			for (int i = 0; i < heading.size(); i++) {
				named.put(heading.get(i), PlainCell.read(values.get(i).strip()));
			}
			lines.add(new Line(file, begun, named, faults));
		}
		return List.copyOf(lines);
	}

	private List<String> record() {
		var values = new ArrayList<String>();
		do {
			values.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
		} while (skip(separator));
		skip('\r');
		skip('\n');
		line++;
		return values;
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
		faults.accept(ImportFault.of(file, begun, "directory.import.open-quote"));
		return value.toString();
	}

	private boolean skip(char expected) {
		if (at < text.length() && text.charAt(at) == expected) {
			at++;
			return true;
		}
		return false;
	}

	/** A table with a byte order mark and semicolons, as spreadsheets here expect it. */
	static String text(List<String> columns, Stream<? extends Map<String, String>> rows) {
		return "\uFEFF" + Stream.concat(Stream.of(String.join(";", columns)), rows.map(Csv::row))
				.collect(joining("\r\n", "", "\r\n"));
	}

	private static String row(Map<String, String> values) {
		return values.values().stream().map(PlainCell::of)
				.map(value -> value.matches("(?s).*[;,\"\\r\\n\\t].*") ? '"' + value.replace("\"", "\"\"") + '"' : value)
				.collect(joining(";"));
	}

	/** One line with its values by column. */
	record Line(String file, int number, Map<String, String> values, Consumer<ImportFault> faults) {

		boolean has(String column) {
			return values.containsKey(column);
		}

		String get(String column) {
			return values.getOrDefault(column, "");
		}

		void fault(String code, Object... details) {
			faults.accept(ImportFault.of(file, number, code, details));
		}
	}
}
