package id.nirkertas.notification;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes down what a sentence needs. Ids, dates, counts, numbers, what an assignment says, and why a rule refused: no word of a
 * letter can come to lie in a notice.
 */
final class Details {

	private static final String POSITION = "position ";
	private static final String INSTANT = "instant ";
	private static final String DAY = "day ";
	private static final String PERSON = "person ";
	private static final String CAPACITY = "capacity ";
	private static final String BASIS = "basis ";
	private static final String TEAM = "team ";
	private static final String NUMBER = "number ";
	private static final String REFUSAL = "refusal ";
	private static final String BETWEEN = "\t";
	private static final String COUNT = "count ";

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
			case PersonId person -> PERSON + person;
			case Capacity capacity -> CAPACITY + capacity.name();
			case Basis basis -> BASIS + basis;
			case TeamName team -> TEAM + team;
			case RegisteredNumber number -> NUMBER + number;
			case Verdict.Refused refusal ->
				REFUSAL + refusal.code()
						+ refusal.details().stream().map(each -> BETWEEN + each).collect(Collectors.joining());
			case Integer count -> COUNT + count;
			default -> throw new IllegalArgumentException(
					"A notice keeps ids, dates and numbers, no " + detail.getClass().getName());
		};
	}

	private static Object read(String written) {
		var value = written.substring(written.indexOf(' ') + 1);
		return switch (written.substring(0, written.length() - value.length())) {
			case POSITION -> PositionId.of(value);
			case INSTANT -> Instant.parse(value);
			case DAY -> LocalDate.parse(value);
			case PERSON -> PersonId.of(value);
			case CAPACITY -> Capacity.valueOf(value);
			case BASIS -> new Basis(value);
			case TEAM -> new TeamName(value);
			case NUMBER -> new RegisteredNumber(value);
			case REFUSAL -> refusal(value.split(BETWEEN, -1));
			case COUNT -> Integer.valueOf(value);
			default -> throw new IllegalArgumentException("Nothing is written like this: " + written);
		};
	}

	private static Verdict refusal(String... codeAndDetails) {
		return Verdict.refused(codeAndDetails[0],
				Stream.of(codeAndDetails).skip(1).<Object>map(each -> each).toArray());
	}

	/** Under which a letter is registered; it says nothing of what stands in it. */
	record RegisteredNumber(String text) {

		@Override
		public String toString() {
			return text;
		}
	}

	/** What a team across units is called. */
	record TeamName(String text) {

		@Override
		public String toString() {
			return text;
		}
	}

	/** The order an assignment stands on, or the reason of its end; never the text of a letter. */
	record Basis(String text) {

		@Override
		public String toString() {
			return text;
		}
	}
}
