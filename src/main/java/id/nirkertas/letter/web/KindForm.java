package id.nirkertas.letter.web;

import id.nirkertas.letter.KindPart;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * A kind of letter as its page posts it, as it was typed.
 *
 * @param version what it is based on
 * @param head    everything that there is once, by its name
 */
record KindForm(int version, Map<String, String> head, List<FieldRow> fields, List<PartRow> parts) {

	static final List<String> HEAD = List.of("name", "title", "pattern", "size", "face", "points", "leading", "top", "right",
			"bottom", "left", "kop",
			"addressees", "body", "attachment", "about", "titles", "rank", "capitals", "annexes");
	static final String YES = "yes";

	private static final Pattern CELL = Pattern.compile("(fields|parts)\\.(\\d{1,2})\\.(\\w{1,12})");
	private static final Pattern ACT = Pattern.compile("(fields|parts)\\.(\\d{1,2})\\.(up|down|remove)");

	/** @param was under which name it was on the page first: rows of the layout may still call it so */
	record FieldRow(String key, String was, String label, String hint, String type, boolean required, String columns) {

		static final FieldRow BLANK = new FieldRow("", "", "", "", "LINE", false, "");

		private static FieldRow of(Function<String, String> cell) {
			return new FieldRow(cell.apply("key"), cell.apply("was"), cell.apply("label").strip(),
					cell.apply("hint").strip(),
					cell.apply("type"), cell.apply("required").equals(YES), cell.apply("columns"));
		}

		/** Asked for and never filled in. */
		boolean isBlank() {
			return key.isEmpty() && label.isBlank() && hint.isBlank() && columns.isBlank();
		}

		/** Whether its columns are to be written; of a new one it is not known yet. */
		public boolean hasColumns() {
			return was.isEmpty() || type.equals("TABLE") || type.equals("PEOPLE");
		}

		FieldRow keyed(String made) {
			return new FieldRow(key.isEmpty() ? made : key, was.isEmpty() ? label : was, label, hint, type, required,
					columns);
		}
	}

	/** Everything that some part has; which of it the type decides. */
	record PartRow(String type, String text, String field, String marks, String rows, String dated, boolean ruled,
			String above, String most) {

		private static final Map<String, List<String>> CONTROLS = Map.ofEntries(
				Map.entry("HEADING", List.of("text", "above")), Map.entry("FACTS", List.of("rows", "dated", "ruled")),
				Map.entry("SAYING", List.of("text")), Map.entry("WORDS", List.of("text")),
				Map.entry("TEXT", List.of("text")), Map.entry("LIST", List.of("field", "marks")),
				Map.entry("TABLE", List.of("text", "field", "most")), Map.entry("CLAUSES", List.of("rows", "marks")),
				Map.entry("DECISIONS", List.of("field")), Map.entry("ENCLOSED", List.of("text")),
				Map.entry("SIGNATURES", List.of("rows", "dated", "text")));

		/** Whether its type has something to be written there. */
		public boolean has(String control) {
			return CONTROLS.getOrDefault(type, List.of()).contains(control);
		}

		/** The code of the words for its type. */
		public String word() {
			var known = Stream.of(KindPart.Type.values()).anyMatch(each -> each.name().equals(type));
			return "letter.kind.part." + (known ? type.toLowerCase(Locale.ROOT) : "unknown");
		}

		/** The code of the words for what is to be written there. */
		public String wordOf(String control) {
			return word() + "." + control;
		}

		public List<String> marksOffered() {
			return type.equals("CLAUSES") ? List.of("", "ROWS", "CHAPTERS") : List.of("", "1", "a");
		}

		/** The code of the words for a choice of {@link #marksOffered}. */
		public String markWord(String mark) {
			return "letter.kind.%s.%s".formatted(type.equals("CLAUSES") ? "clauses" : "mark",
					mark.isEmpty() ? "none" : mark.toLowerCase(Locale.ROOT));
		}

		public List<String> datesOffered() {
			return type.equals("FACTS") ? List.of("", "DATE") : List.of("", "DATE", "DETERMINED", "ISSUED", "MADE");
		}

		static PartRow blank(String type) {
			return new PartRow(type, "", "", "", "", "", false, "", "");
		}

		private static PartRow of(Function<String, String> cell) {
			return new PartRow(cell.apply("type"), cell.apply("text").strip(), cell.apply("field"), cell.apply("marks"),
					cell.apply("rows"), cell.apply("dated"), cell.apply("ruled").equals(YES), cell.apply("above"),
					cell.apply("most").strip());
		}
	}

	/** A form whose rows were moved, and what has the focus then. */
	record Rearranged(KindForm form, String focus) {
	}

	static KindForm of(MultiValueMap<String, String> posted) {
		var head = new LinkedHashMap<String, String>();
		HEAD.forEach(name -> head.put(name, plain(DraftForm.one(posted, name))));
		return new KindForm(DraftForm.number(DraftForm.one(posted, "version")), head,
				rows(posted, "fields").map(FieldRow::of).toList(), rows(posted, "parts").map(PartRow::of).toList());
	}

	private static Stream<Function<String, String>> rows(MultiValueMap<String, String> posted, String list) {
		var rows = new TreeMap<Integer, Map<String, String>>();
		posted.forEach((name, values) -> {
			var cell = CELL.matcher(name);
			if (cell.matches() && cell.group(1).equals(list)) {
				rows.computeIfAbsent(Integer.valueOf(cell.group(2)), _ -> new LinkedHashMap<>()).put(cell.group(3),
						plain(values.getFirst()));
			}
		});
		return rows.values().stream().map(cells -> name -> cells.getOrDefault(name, ""));
	}

	/** Browsers post CR LF. */
	private static String plain(String text) {
		return text.replace("\r\n", "\n");
	}

	public String text(String name) {
		return head.getOrDefault(name, "");
	}

	public boolean is(String name) {
		return text(name).equals(YES);
	}

	KindForm basedOn(int other) {
		return new KindForm(other, head, fields, parts);
	}

	/** Without rows that were asked for and never filled in. */
	KindForm tidy() {
		return new KindForm(version, head, fields.stream().filter(field -> !field.isBlank()).toList(), parts);
	}

	/**
	 * What the pressed button asks of the rows. An act that no page offers changes nothing.
	 *
	 * @param type  of a part to be added
	 * @param after before which part it is put, counted from 1: it comes after so many
	 */
	Rearranged rearranged(String act, String type, int after) {
		if (act.equals("fields.add")) {
			return new Rearranged(new KindForm(version, head, with(fields, FieldRow.BLANK, fields.size()), parts),
					"fields.%d.label".formatted(fields.size()));
		}
		if (act.equals("parts.add")) {
			var place = Math.clamp(after, 0, parts.size());
			return new Rearranged(new KindForm(version, head, fields, with(parts, PartRow.blank(type), place)),
					"parts.%d.name".formatted(place));
		}
		var move = ACT.matcher(act);
		if (!move.matches()) {
			return new Rearranged(this, "");
		}
		var place = Integer.parseInt(move.group(2));
		return move.group(1).equals("fields")
				? new Rearranged(new KindForm(version, head, moved(fields, place, move.group(3)), parts),
						focus("fields", fields.size(), place, move.group(3)))
				: new Rearranged(new KindForm(version, head, fields, moved(parts, place, move.group(3))),
						focus("parts", parts.size(), place, move.group(3)));
	}

	private static <T> List<T> with(List<T> rows, T row, int place) {
		var more = new ArrayList<>(rows);
		more.add(place, row);
		return List.copyOf(more);
	}

	private static <T> List<T> moved(List<T> rows, int place, String where) {
		var moved = new ArrayList<>(rows);
		if (place < rows.size()) {
			switch (where) {
				case "remove" -> moved.remove(place);
				case "up" -> Collections.swap(moved, place, Math.max(0, place - 1));
				default -> Collections.swap(moved, place, Math.min(rows.size() - 1, place + 1));
			}
		}
		return List.copyOf(moved);
	}

	/** On the button that was pressed, as long as it can be pressed again. */
	private static String focus(String list, int rows, int place, String where) {
		return switch (where) {
			case "remove" -> list;
			case "up" -> "%s.%d.%s".formatted(list, Math.max(0, place - 1), place > 1 ? "up" : "down");
			default -> "%s.%d.%s".formatted(list, Math.min(rows - 1, place + 1), place + 2 < rows ? "down" : "up");
		};
	}
}
