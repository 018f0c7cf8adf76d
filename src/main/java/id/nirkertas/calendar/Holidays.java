package id.nirkertas.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The days nobody works beside Saturdays and Sundays: national holidays and joint leave. */
public record Holidays(Set<LocalDate> days) {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	public Holidays {
		days = Set.copyOf(days);
	}

	public boolean isWorkingDay(LocalDate day) {
		return !WEEKEND.contains(day.getDayOfWeek()) && !days.contains(day);
	}

	/** For none it is the day itself, or the next one on which the office works. */
	public LocalDate after(LocalDate day, int workingDays) {
		if (workingDays < 0) {
			throw new IllegalArgumentException("Working days are counted forward");
		}
		var reached = workingDays == 0 ? day : nextAfter(day);
		for (var counted = 1; counted < workingDays; counted++) {
			reached = nextAfter(reached);
		}
		return isWorkingDay(reached) ? reached : nextAfter(reached);
	}

	/** The working day that many working days before the given one; at least one. */
	public LocalDate before(LocalDate day, int workingDays) {
		if (workingDays < 1) {
			throw new IllegalArgumentException("Working days before a day are one at least");
		}
		var reached = day;
		for (var left = workingDays; left > 0;) {
			reached = reached.minusDays(1);
			left -= isWorkingDay(reached) ? 1 : 0;
		}
		return reached;
	}

	/** How many working days came after the first day, up to the last; none where that is no later. */
	public int between(LocalDate first, LocalDate last) {
		return first.isBefore(last)
				? (int) first.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isWorkingDay).count()
				: 0;
	}

	private LocalDate nextAfter(LocalDate day) {
		var next = day.plusDays(1);
		while (!isWorkingDay(next)) {
			next = next.plusDays(1);
		}
		return next;
	}
}
