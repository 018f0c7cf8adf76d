package id.nirkertas.workflow;

import id.nirkertas.calendar.OfficeClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Days of the office as the engine's timers understand them. */
@Component
class DueDates {

	/** A timer must have a date; this one says that there is none, and never comes. */
	private static final LocalDate NEVER = LocalDate.of(9000, 1, 1);

	private final OfficeClock clock;

	DueDates(OfficeClock clock) {
		this.clock = clock;
	}

	/** The first instant after the day. */
	Instant instantOf(@Nullable LocalDate due) {
		return (due == null ? NEVER : due).plusDays(1).atStartOfDay(clock.zone()).toInstant();
	}

	Instant orNever(Optional<Instant> reminder) {
		return reminder.orElseGet(() -> instantOf(null));
	}

	@Nullable
	LocalDate dayOf(@Nullable Instant dueAt) {
		if (dueAt == null) {
			return null;
		}
		// The first instant after a day is that day's; a moment within a day is its own
		var day = dueAt.minusNanos(1).atZone(clock.zone()).toLocalDate();
		return day.isBefore(NEVER) ? day : null;
	}
}
