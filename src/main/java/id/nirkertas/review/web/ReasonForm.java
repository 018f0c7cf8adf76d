package id.nirkertas.review.web;

import id.nirkertas.review.UsualReason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** The usual reasons of a return as somebody typed them: a row for each, in the order that its numbers say. */
record ReasonForm(List<Row> rows) {

	private static final int SPARE = 3;

	/** @param id empty for a new one */
	record Row(String id, String words, String rank, boolean retired) {

		boolean isUsed() {
			return !id.isEmpty() || !words.isBlank();
		}
	}

	static ReasonForm of(List<UsualReason> reasons) {
		return spaced(IntStream.range(0, reasons.size()).mapToObj(place -> {
			var reason = reasons.get(place);
			return new Row(reason.id(), reason.words(), Integer.toString(place + 1), reason.retired());
		}).toList());
	}

	/** Whoever sends one twice means a new one the second time. */
	static ReasonForm typed(MultiValueMap<String, String> posted) {
		var words = posted.getOrDefault("reason", List.of());
		var retired = posted.getOrDefault("retired", List.of());
		var known = new HashSet<String>();
		var rows = new ArrayList<Row>();
		for (var place = 0; place < words.size(); place++) {
			var id = at(posted, "id", place);
			var row = new Row(known.add(id) ? id : "", words.get(place), at(posted, "rank", place),
					retired.contains(Integer.toString(place)));
			if (row.isUsed()) {
				rows.add(row);
			}
		}
		return spaced(rows);
	}

	private static ReasonForm spaced(List<Row> rows) {
		return new ReasonForm(
				Stream.concat(rows.stream(), Stream.generate(() -> new Row("", "", "", false)).limit(SPARE)).toList());
	}

	private static String at(MultiValueMap<String, String> posted, String field, int place) {
		var values = posted.getOrDefault(field, List.of());
		return place < values.size() && values.get(place) != null ? values.get(place) : "";
	}

	/** In the order of their numbers; those without one come last, as they stand. */
	List<UsualReason> reasons() {
		return rows.stream().filter(Row::isUsed).sorted(Comparator.comparingInt(row -> number(row.rank())))
				.map(row -> new UsualReason(row.id(), row.words().strip(), row.retired())).toList();
	}

	private static int number(String rank) {
		return rank.strip().matches("\\d{1,4}") ? Integer.parseInt(rank.strip()) : Integer.MAX_VALUE;
	}
}
