package id.nirkertas.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The hours of a working day in which the office works, on its own clock. */
record OfficeHours(LocalTime opens, LocalTime closes, ZoneId zone) {

	OfficeHours {
		if (!opens.isBefore(closes)) {
			throw new IllegalArgumentException("An office opens before it closes");
		}
	}

	/** The moment that much working time after the given one; what ends with the day is due when the office closes. */
	Instant after(Instant from, Duration work, Holidays holidays) {
		if (work.isNegative()) {
			throw new IllegalArgumentException("Working time is counted forward");
		}
		var local = from.atZone(zone);
		var day = local.toLocalDate();
		var begin = local.toLocalTime().isBefore(opens) ? opens : local.toLocalTime();
		var left = work;
		while (true) {
			var today = holidays.isWorkingDay(day) && begin.isBefore(closes)
					? Duration.between(begin, closes)
					: Duration.ZERO;
			if (!today.isZero() && left.compareTo(today) <= 0) {
				return at(day, begin.plus(left));
			}
			left = left.minus(today);
			day = day.plusDays(1);
			begin = opens;
		}
	}

	private Instant at(LocalDate day, LocalTime time) {
		return day.atTime(time).atZone(zone).toInstant();
	}
}
