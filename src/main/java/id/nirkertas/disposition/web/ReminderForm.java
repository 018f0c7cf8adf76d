package id.nirkertas.disposition.web;

import id.nirkertas.disposition.ReminderTimes;
import id.nirkertas.shared.Urgency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** The times of reminders as somebody typed them, in working days. */
record ReminderForm(List<Row> rows) {

	/** One urgency. */
	record Row(Urgency urgency, String before, boolean onDay, String after, String every) {

		/** Empty for what nobody can mean. */
		Optional<ReminderTimes> times() {
			return Stream.of(before, after, every).allMatch(each -> each.strip().matches("\\d{1,2}"))
					&& number(before) <= ReminderTimes.MOST && isSpan(after) && isSpan(every)
							? Optional.of(new ReminderTimes(number(before), onDay, number(after), number(every)))
							: Optional.empty();
		}

		private static boolean isSpan(String typed) {
			return number(typed) >= 1 && number(typed) <= ReminderTimes.MOST;
		}

		private static int number(String typed) {
			return Integer.parseInt(typed.strip());
		}
	}

	static ReminderForm of(Map<Urgency, ReminderTimes> times) {
		return new ReminderForm(Stream.of(Urgency.values()).map(urgency -> Optional.ofNullable(times.get(urgency))
				.map(each -> new Row(urgency, Integer.toString(each.before()), each.onDay(), Integer.toString(each.after()),
						Integer.toString(each.every())))
				.orElseGet(() -> new Row(urgency, "", false, "", ""))).toList());
	}

	static ReminderForm typed(MultiValueMap<String, String> posted) {
		return new ReminderForm(Stream.of(Urgency.values())
				.map(urgency -> new Row(urgency, one(posted, "before-" + urgency), posted.containsKey("on-" + urgency),
						one(posted, "after-" + urgency), one(posted, "every-" + urgency)))
				.toList());
	}

	Stream<Row> wrong() {
		return rows.stream().filter(row -> row.times().isEmpty());
	}

	/** Of those that are sound. */
	Map<Urgency, ReminderTimes> times() {
		var times = new EnumMap<Urgency, ReminderTimes>(Urgency.class);
		rows.forEach(row -> row.times().ifPresent(each -> times.put(row.urgency(), each)));
		return times;
	}

	private static String one(MultiValueMap<String, String> posted, String field) {
		return Objects.requireNonNullElse(posted.getFirst(field), "");
	}
}
