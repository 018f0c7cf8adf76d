package id.nirkertas.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Working time: the office's hours on its working days, 07.30 to 16.00 unless set otherwise. */
@Service
public class WorkingTime {

	private final WorkingDays days;
	private final OfficeHours hours;

	WorkingTime(WorkingDays days, OfficeClock clock, @Value("${nirkertas.office.opens:07:30}") LocalTime opens,
			@Value("${nirkertas.office.closes:16:00}") LocalTime closes) {
		this.days = days;
		this.hours = new OfficeHours(opens, closes, clock.zone());
	}

	/** When a working day of the office begins, in the time of each place. */
	public LocalTime opens() {
		return hours.opens();
	}

	/** The moment that much working time after the given one. */
	public Instant after(Instant from, Duration work) {
		return hours.after(from, work, days.holidays());
	}
}
