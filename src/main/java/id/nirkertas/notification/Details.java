package id.nirkertas.notification;

import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Writes down what a sentence needs. Ids and dates only: no word of a letter can come to lie in a notice. */
final class Details {

	private static final String POSITION = "position ";
	private static final String INSTANT = "instant ";
	private static final String DAY = "day ";

	private Details() {
	}

	static String[] written(List<Object> details) {
		return details.stream().map(Details::written).toArray(String[]::new);
	}

	static List<Object> read(String... written) {
		return List.of(written).stream().map(Details::read).toList();
	}

	private static String written(Object detail) {
		return switch (detail) {
			case PositionId position -> POSITION + position;
			case Instant at -> INSTANT + at;
			case LocalDate day -> DAY + day;
			default -> throw new IllegalArgumentException("A notice keeps ids and dates, no " + detail.getClass().getName());
		};
	}

	private static Object read(String written) {
		var value = written.substring(written.indexOf(' ') + 1);
		return switch (written.substring(0, written.length() - value.length())) {
			case POSITION -> PositionId.of(value);
			case INSTANT -> Instant.parse(value);
			case DAY -> LocalDate.parse(value);
			default -> throw new IllegalArgumentException("Nothing is written like this: " + written);
		};
	}
}
