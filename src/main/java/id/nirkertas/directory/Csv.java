package id.nirkertas.directory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;

/** Reads RFC 4180, UTF-8, strictly: the heading must name exactly the columns asked for, and every line must have them all. */
final class Csv {

	private final String file;
	private final String text;
	private int at;
	private int line = 1;

	private Csv(String file, String text) {
		this.file = file;
		this.text = text;
	}

	static List<Line> read(Resource resource, String... columns) {
		var file = resource.getFilename() == null ? resource.getDescription() : resource.getFilename();
		try {
			var bytes = ByteBuffer.wrap(resource.getContentAsByteArray());
			return parse(file, StandardCharsets.UTF_8.newDecoder().decode(bytes).toString(), columns);
		} catch (CharacterCodingException e) {
			throw new OrganisationFault(file, 1, "is not UTF-8 text");
		} catch (IOException e) {
			throw new OrganisationFault(file, 0, "cannot be read: " + e.getMessage());
		}
	}

	static List<Line> parse(String file, String text, String... columns) {
		var csv = new Csv(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
		var expected = List.of(columns);
		if (!csv.record().equals(expected)) {
			throw new OrganisationFault(file, 1, "must begin with the heading " + String.join(",", columns));
		}
		var lines = new ArrayList<Line>();
		while (csv.at < csv.text.length()) {
			var number = csv.line;
			var values = csv.record();
			if (values.size() != expected.size()) {
				throw new OrganisationFault(file, number,
						"has %d values instead of %d".formatted(values.size(), expected.size()));
			}
			var named = new LinkedHashMap<String, String>();
			for (int i = 0; i < columns.length; i++) {
				named.put(columns[i], values.get(i).strip());
			}
			lines.add(new Line(file, number, named));
		}
		return List.copyOf(lines);
	}

	private List<String> record() {
		var values = new ArrayList<String>();
		do {
			values.add(at < text.length() && text.charAt(at) == '"' ? quoted() : plain());
		} while (skip(','));
		skip('\r');
		if (at < text.length() && !skip('\n')) {
			throw new OrganisationFault(file, line, "has something after a closing quotation mark");
		}
		line++;
		return values;
	}

	private String plain() {
		var from = at;
		while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
			if (text.charAt(at) == '"') {
				throw new OrganisationFault(file, line, "has a quotation mark in a value that does not begin with one");
			}
			at++;
		}
		return text.substring(from, at);
	}

	private String quoted() {
		var value = new StringBuilder();
		var begunAt = line;
		at++;
		while (at < text.length()) {
			var next = text.charAt(at++);
			if (next == '"' && !skip('"')) {
				return value.toString();
			}
			if (next == '\n') {
				line++;
			}
			value.append(next);
		}
		throw new OrganisationFault(file, begunAt, "opens a quotation mark that is never closed");
	}

	private boolean skip(char expected) {
		if (at < text.length() && text.charAt(at) == expected) {
			at++;
			return true;
		}
		return false;
	}

	/** One line with its values by column. */
	record Line(String file, int number, Map<String, String> values) {

		String get(String column) {
			return values.getOrDefault(column, "");
		}

		String required(String column) {
			var value = get(column);
			if (value.isEmpty()) {
				throw fault("has no " + column);
			}
			return value;
		}

		<E extends Enum<E>> E oneOf(Class<E> type, String value) {
			try {
				return Enum.valueOf(type, value);
			} catch (IllegalArgumentException e) {
				throw fault("says %s, which is none of %s".formatted(value, List.of(type.getEnumConstants())));
			}
		}

		OrganisationFault fault(String what) {
			return new OrganisationFault(file, number, what);
		}
	}
}
