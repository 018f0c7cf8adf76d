package id.nirkertas.directory;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was there before and what is there now, for the trail: "name: Bidang A → Bidang B; place: …". */
final class Differences {

	private Differences() {
	}

	static String of(Map<String, String> before, Map<String, String> after) {
		return after.entrySet().stream().filter(column -> !column.getValue().equals(before.get(column.getKey())))
				.map(column -> "%s: %s → %s".formatted(column.getKey(), before.getOrDefault(column.getKey(), ""),
						column.getValue()))
				.collect(joining("; "));
	}

	/** The text of what may be missing. */
	static String id(@Nullable Object id) {
		return id == null ? "" : id.toString();
	}
}
