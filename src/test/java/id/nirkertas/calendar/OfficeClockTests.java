package id.nirkertas.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class OfficeClockTests {

	static final Clock LATE_ON_MONDAY = Clock.fixed(Instant.parse("2026-11-23T17:30:00Z"), ZoneOffset.UTC);

	@Test
	void readsTheDayInTheZoneOfTheOffice() {
		assertThat(new OfficeClock(LATE_ON_MONDAY, ZoneId.of("Asia/Jakarta")).today())
				.isEqualTo(LocalDate.parse("2026-11-24"));
		assertThat(new OfficeClock(LATE_ON_MONDAY, ZoneOffset.UTC).today()).isEqualTo(LocalDate.parse("2026-11-23"));
	}
}
