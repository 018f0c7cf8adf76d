package id.nirkertas.registry.web;

import id.nirkertas.registry.EntryDetails;
import id.nirkertas.registry.Occasion;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be said of a letter besides, as it was typed; all of it may be left empty. */
record DetailsForm(@Nullable String came, @Nullable String hour, @Nullable String kind, @Nullable String summary,
		@Nullable String enclosures, @Nullable String measure, @Nullable String keyword, @Nullable String shelf,
		@Nullable String held, @Nullable String begins, @Nullable String venue,
		@Nullable String answers) {

	static final DetailsForm EMPTY = new DetailsForm("", "", "", "", "", "", "", "", "", "", "", "");

	/** What is to be mended in a field, as a code with its details. */
	record Mend(String field, String code, List<Object> details) {

		static Mend of(String field, String code, Object... details) {
			return new Mend(field, code, List.of(details));
		}
	}

	/** Whether something was typed: then it is not folded away. */
	public boolean isSaid() {
		return !(text(came) + text(hour) + text(kind) + text(summary) + text(enclosures) + text(measure) + text(keyword)
				+ text(shelf) + text(held) + text(begins) + text(venue) + text(answers))
				.isEmpty();
	}

	/** To be mended before it can be {@link #read}. */
	Stream<Mend> faults(Collection<String> kinds) {
		return Stream.of(unreadable(), halves(), tooLong(),
				Stream.of(text(kind)).filter(chosen -> !chosen.isEmpty() && !kinds.contains(chosen))
						.map(_ -> Mend.of("kind", "registry.unknown-choice")))
				.flatMap(found -> found);
	}

	/** The number of the letter it answers, as it was typed; empty where none was. */
	String answered() {
		return text(answers);
	}

	private Stream<Mend> unreadable() {
		return Stream.of(fault("came", came, LocalDate::parse, "registry.no-day"),
				fault("hour", hour, LocalTime::parse, "registry.no-hour"),
				fault("held", held, LocalDate::parse, "registry.no-day"),
				fault("begins", begins, LocalTime::parse, "registry.no-hour"),
				fault("enclosures", enclosures, Integer::valueOf, "registry.enclosures-uncounted",
						EntryDetails.MOST_ENCLOSURES))
				.flatMap(Optional::stream);
	}

	/** What says nothing without what belongs to it. */
	private Stream<Mend> halves() {
		return Stream.of(half("hour", hour, came), half("held", held, text(begins) + text(venue)),
				half("enclosures", enclosures, measure)).flatMap(Optional::stream);
	}

	private Stream<Mend> tooLong() {
		return Map.of("summary", text(summary), "measure", text(measure), "keyword", text(keyword), "shelf", text(shelf),
				"venue", text(venue)).entrySet().stream()
				.filter(typed -> typed.getValue().length() > EntryDetails.LONGEST.getOrDefault(typed.getKey(), 0))
				.map(typed -> Mend.of(typed.getKey(), "registry.too-long",
						EntryDetails.LONGEST.getOrDefault(typed.getKey(), 0)));
	}

	/** To be asked when nothing is to be mended. An hour without a day is of today. */
	EntryDetails read(ZoneId zone, Instant now) {
		var today = LocalDate.ofInstant(now, zone);
		var at = parsed(hour, LocalTime::parse).map(time -> parsed(came, LocalDate::parse).orElse(today).atTime(time)
				.atZone(zone).toInstant());
		return new EntryDetails(at.orElse(null), text(kind), text(summary),
				parsed(enclosures, Integer::valueOf).orElse(null), text(measure), text(keyword), text(shelf),
				parsed(held, LocalDate::parse)
						.map(on -> new Occasion(on, parsed(begins, LocalTime::parse).orElse(null), text(venue)))
						.orElse(null));
	}

	private static <T> Optional<T> parsed(@Nullable String typed, Function<String, T> reader) {
		try {
			return text(typed).isEmpty() ? Optional.empty() : Optional.of(reader.apply(text(typed)));
		} catch (DateTimeException | NumberFormatException e) {
			return Optional.empty();
		}
	}

	private static Optional<Mend> fault(String field, @Nullable String typed, Function<String, ?> reader, String code,
			Object... details) {
		return text(typed).isEmpty() || parsed(typed, reader).isPresent()
				? Optional.empty()
				: Optional.of(Mend.of(field, code, details));
	}

	private static Optional<Mend> half(String field, @Nullable String typed, @Nullable String other) {
		return text(typed).isEmpty() && !text(other).isEmpty()
				? Optional.of(Mend.of(field, "registry.missing." + field))
				: Optional.empty();
	}

	private static String text(@Nullable String value) {
		return value == null ? "" : value.strip();
	}
}
