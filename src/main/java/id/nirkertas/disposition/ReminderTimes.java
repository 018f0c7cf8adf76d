package id.nirkertas.disposition;

import id.nirkertas.calendar.Holidays;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When whoever owes an answer is reminded of its due date, always on days on which the office works.
 *
 * @param before so many working days before the due day; none for not at all
 * @param onDay  also on the due day itself, where the office works on it
 * @param after  so many working days after it, when the giver is told too
 * @param every  from then on again after so many working days, until it is answered
 */
public record ReminderTimes(int before, boolean onDay, int after, int every) {

	/** More working days than this nobody means. */
	public static final int MOST = 60;

	public ReminderTimes {
		if (before < 0 || after < 1 || every < 1 || before > MOST || after > MOST || every > MOST) {
			throw new IllegalArgumentException("Nobody is reminded like that");
		}
	}

	/** The first day from the given one on which somebody is reminded; there always is one. */
	LocalDate next(LocalDate due, LocalDate from, Holidays holidays) {
		var late = Stream.iterate(holidays.after(due, after), last -> holidays.after(last, every));
		return Stream.concat(soon(due, holidays), late).filter(day -> !day.isBefore(from)).findFirst().orElseThrow();
	}

	private Stream<LocalDate> soon(LocalDate due, Holidays holidays) {
		return Stream.concat(before == 0 ? Stream.empty() : Stream.of(holidays.before(due, before)),
				onDay && holidays.isWorkingDay(due) ? Stream.of(due) : Stream.empty());
	}

	/** What a reminder of that day says; none where nothing is to be said yet. A late timer skips what has passed. */
	Optional<ReminderStep> on(LocalDate today, LocalDate due, Holidays holidays) {
		if (today.isAfter(due)) {
			return Optional.of(ReminderStep.LATE);
		}
		if (today.equals(due)) {
			return onDay ? Optional.of(ReminderStep.ON_DAY) : Optional.empty();
		}
		return before > 0 && !today.isBefore(holidays.before(due, before))
				? Optional.of(ReminderStep.BEFORE)
				: Optional.empty();
	}

	/** The giver hears only of what is late for long enough. */
	boolean tellsGiver(int lateDays) {
		return lateDays >= after;
	}
}
