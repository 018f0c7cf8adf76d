package id.nirkertas.directory;

import id.nirkertas.shared.DeedBook;
import id.nirkertas.shared.DeedBook.Span;
import id.nirkertas.shared.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The days of an assignment in which somebody acted. They stay in it however it is put right or ended: what was signed, initialled
 * or instructed was done by whoever filled the position, and what they did and saw stays theirs.
 */
@Component
class ActedDays {

	private final Directory directory;
	private final DeedBook deeds;
	private final OfficeDay day;

	ActedDays(Directory directory, DeedBook deeds, OfficeDay day) {
		this.directory = directory;
		this.deeds = deeds;
		this.day = day;
	}

	/** Whether they did anything in it, the days beside it included: what began in it may have ended after midnight. */
	boolean isDoneIn(Assignment assignment) {
		var last = assignment.period().until();
		return acted(assignment, assignment.period().from().minusDays(1), last == null ? null : last.plusDays(1))
				.isPresent();
	}

	/**
	 * What is wrong with such days instead: directory.flaw.acted-later with the day of the last deed after them, or
	 * directory.flaw.acted-earlier with that of the first one before them.
	 */
	Optional<Flaw> flaw(Assignment before, Period after) {
		return later(before, after).or(() -> earlier(before, after));
	}

	private Optional<Flaw> later(Assignment before, Period after) {
		var last = after.until();
		var until = before.period().until();
		return last == null || until != null && !last.isBefore(until)
				? Optional.empty()
				: acted(before, latest(last.plusDays(1), before.period().from()), until)
						.map(span -> Flaw.of("until", "directory.flaw.acted-later", dayOf(before, span.last())));
	}

	private Optional<Flaw> earlier(Assignment before, Period after) {
		return after.from().isAfter(before.period().from())
				? acted(before, before.period().from(), earliest(after.from().minusDays(1), before.period().until()))
						.map(span -> Flaw.of("from", "directory.flaw.acted-earlier", dayOf(before, span.first())))
				: Optional.empty();
	}

	/** Days of the agency of the position, as everything that hangs on them; without a last one until now. */
	private Optional<Span> acted(Assignment assignment, LocalDate first, @Nullable LocalDate last) {
		var zone = directory.zoneOf(assignment.position());
		return deeds.acted(assignment.person(), assignment.position(), first.atStartOfDay(zone).toInstant(),
				last == null ? day.now().plus(Duration.ofDays(1)) : last.plusDays(1).atStartOfDay(zone).toInstant());
	}

	private LocalDate dayOf(Assignment assignment, Instant at) {
		return directory.dayOf(assignment.position(), at);
	}

	private static LocalDate earliest(LocalDate one, @Nullable LocalDate other) {
		return other == null || one.isBefore(other) ? one : other;
	}

	private static LocalDate latest(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}
}
