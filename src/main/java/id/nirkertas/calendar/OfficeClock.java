package id.nirkertas.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The time of the office: instants for the trail, days in the zone of the office (Asia/Jakarta unless set otherwise). */
@Component
public class OfficeClock {

	public Instant now() {
		throw new IllegalStateException("contract");
	}

	public LocalDate today() {
		throw new IllegalStateException("contract");
	}

	public java.time.ZoneId zone() {
		throw new IllegalStateException("contract");
	}
}
