package id.nirkertas.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The time of the office: instants for the trail, days in the zone of the office (Asia/Jakarta unless set otherwise). */
@Component
public class OfficeClock {

	private final Clock clock;
	private final ZoneId zone;

	public OfficeClock(Clock clock, @Value("${nirkertas.office.zone:Asia/Jakarta}") ZoneId zone) {
		this.clock = clock;
		this.zone = zone;
	}

	/** To the microsecond, as the database keeps it: what is read back equals what was written. */
	public Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	public LocalDate today() {
		return dayOf(now());
	}

	public ZoneId zone() {
		return zone;
	}

	/** The office's day at that instant. */
	public LocalDate dayOf(Instant at) {
		return LocalDate.ofInstant(at, zone);
	}
}
