package id.nirkertas.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was filled into the fields of a kind of letter: under the key of each field rows of cells. A line is one row of one
 * cell, a list one cell a row. Empty rows and fields are not kept.
 */
public record Details(SortedMap<String, List<List<String>>> values) {

	public static final Details NONE = new Details(new TreeMap<>());

	/** Drops what is empty. How far in a line stands says what it belongs to; the margin is where the outermost stands. */
	public static Details of(Map<String, List<List<String>>> raw) {
		var values = new TreeMap<String, List<List<String>>>();
		raw.forEach((key, rows) -> {
			var filled = rows.stream().filter(row -> !row.stream().allMatch(String::isBlank)).toList();
			if (!filled.isEmpty()) {
				var margin = filled.stream().mapToInt(row -> indent(row.getFirst())).min().orElse(0);
				values.put(key,
						filled.stream().map(row -> row.size() > 1 ? stripped(row) : List.of(line(row.getFirst(), margin)))
								.toList());
			}
		});
		return new Details(values);
	}

	private static List<String> stripped(List<String> cells) {
		return cells.stream().map(String::strip).toList();
	}

	private static String line(String raw, int margin) {
		return " ".repeat(indent(raw) - margin) + raw.strip();
	}

	/** In places of a text area; a tab is as wide as a step. */
	private static int indent(String line) {
		var before = line.substring(0, line.length() - line.stripLeading().length());
		return before.chars().map(sign -> sign == '\t' ? BodyText.STEP : 1).sum();
	}

	public boolean isEmpty(String key) {
		return !values.containsKey(key);
	}

	public List<List<String>> rows(String key) {
		return values.getOrDefault(key, List.of());
	}

	/** The first cell of every row. */
	public List<String> lines(String key) {
		return typed(key).stream().map(String::strip).toList();
	}

	/** As {@link #lines}, each as far in as it was typed. */
	public List<String> typed(String key) {
		return rows(key).stream().map(row -> row.isEmpty() ? "" : row.getFirst()).toList();
	}

	/** The first cell of the first row, or nothing. */
	public String line(String key) {
		return lines(key).stream().findFirst().orElse("");
	}

	/** As people read it, a row a line; a table says where a cell is empty between others. */
	public String said(String key) {
		return rows(key).stream().map(Details::said).collect(Collectors.joining("\n"));
	}

	private static String said(List<String> cells) {
		var filled = new ArrayList<>(cells);
		while (filled.size() > 1 && filled.getLast().isBlank()) {
			filled.removeLast();
		}
		return filled.stream().map(cell -> filled.size() > 1 && cell.isBlank() ? "–" : cell)
				.collect(Collectors.joining(" · "));
	}

	/** One field after another, for counting and for the search. */
	public String text() {
		var text = new StringBuilder();
		values.values().forEach(rows -> rows.forEach(row -> text.append(String.join(" ", row)).append('\n')));
		return text.toString();
	}

	/** In the order of the keys. */
	Map<String, List<List<String>>> asMap() {
		return new LinkedHashMap<>(values);
	}
}
