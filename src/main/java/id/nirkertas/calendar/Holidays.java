package id.nirkertas.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** The days nobody works beside Saturdays and Sundays: national holidays and joint leave. */
record Holidays(Set<LocalDate> days) {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	Holidays {
		days = Set.copyOf(days);
	}

	boolean isWorkingDay(LocalDate day) {
		return !WEEKEND.contains(day.getDayOfWeek()) && !days.contains(day);
	}

	/** For none it is the day itself, or the next one on which the office works. */
	LocalDate after(LocalDate day, int workingDays) {
		if (workingDays < 0) {
			throw new IllegalArgumentException("Working days are counted forward");
		}
		var reached = workingDays == 0 ? day : nextAfter(day);
		for (var counted = 1; counted < workingDays; counted++) {
			reached = nextAfter(reached);
		}
		return isWorkingDay(reached) ? reached : nextAfter(reached);
	}

	private LocalDate nextAfter(LocalDate day) {
		var next = day.plusDays(1);
		while (!isWorkingDay(next)) {
			next = next.plusDays(1);
		}
		return next;
	}
}
