package id.nirkertas.letter;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fields a layout prints, and which columns of its tables: what drafters write must stand somewhere on the paper. */
final class PrintedFields {

	private final Set<String> whole = new HashSet<>();
	/** By the keys of their tables. */
	private final Map<String, Set<String>> columns = new HashMap<>();

	void whole(String key) {
		whole.add(key);
	}

	void column(String key, String column) {
		columns.computeIfAbsent(key, _ -> new HashSet<>()).add(column);
	}

	/** Of a table only what stands in its first column: a line has no room for more. */
	void line(KindField field) {
		if (field.isTable() && !field.columns().isEmpty()) {
			column(field.key(), field.columns().getFirst());
		} else {
			whole(field.key());
		}
	}

	boolean has(String key) {
		return whole.contains(key) || columns.containsKey(key);
	}

	/** The columns that nobody would see. */
	List<String> missing(KindField field) {
		var printed = columns.getOrDefault(field.key(), Set.of());
		return whole.contains(field.key())
				? List.of()
				: field.columns().stream().filter(column -> !printed.contains(column)).toList();
	}
}
