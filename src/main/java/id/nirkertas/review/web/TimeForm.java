package id.nirkertas.review.web;

import id.nirkertas.shared.Urgency;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** The times of reviewers as somebody typed them, in hours and minutes of work. */
record TimeForm(List<Row> rows) {

	/** One urgency. */
	record Row(Urgency urgency, String hours, String minutes) {

		/** Nothing typed is no hours; empty for what is no time. */
		Optional<Duration> time() {
			var typed = Stream.of(hours, minutes).map(each -> each.isBlank() ? "0" : each.strip()).toList();
			return typed.stream().allMatch(each -> each.matches("\\d{1,4}"))
					? Optional.of(Duration.ofHours(Integer.parseInt(typed.getFirst()))
							.plusMinutes(Integer.parseInt(typed.getLast())))
					: Optional.empty();
		}
	}

	static TimeForm of(Map<Urgency, Duration> times) {
		return new TimeForm(Stream.of(Urgency.values()).map(urgency -> {
			var time = times.getOrDefault(urgency, Duration.ZERO);
			return new Row(urgency, Long.toString(time.toHours()), Integer.toString(time.toMinutesPart()));
		}).toList());
	}

	static TimeForm typed(MultiValueMap<String, String> posted) {
		return new TimeForm(Stream.of(Urgency.values())
				.map(urgency -> new Row(urgency, one(posted, "hours-" + urgency), one(posted, "minutes-" + urgency)))
				.toList());
	}

	/** Those that are times. */
	Map<Urgency, Duration> times() {
		var times = new EnumMap<Urgency, Duration>(Urgency.class);
		rows.forEach(row -> row.time().ifPresent(time -> times.put(row.urgency(), time)));
		return times;
	}

	private static String one(MultiValueMap<String, String> posted, String field) {
		return Objects.requireNonNullElse(posted.getFirst(field), "");
	}
}
