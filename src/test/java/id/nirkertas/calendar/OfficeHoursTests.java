package id.nirkertas.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTests {

	static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	final OfficeHours hours = new OfficeHours(LocalTime.of(7, 30), LocalTime.of(16, 0), JAKARTA);
	final Holidays wednesdayOff = new Holidays(Set.of(LocalDate.of(2026, 12, 2)));

	@ParameterizedTest
	@CsvSource({
			// within the day, over the night, before it opens, after it closed
			"2026-11-30T09:00, PT2H, 2026-11-30T11:00", "2026-11-30T15:00, PT2H, 2026-12-01T08:30",
			"2026-11-30T05:00, PT2H, 2026-11-30T09:30", "2026-11-30T19:00, PT2H, 2026-12-01T09:30",
			// a whole day is due when the office closes, not when it opens again
			"2026-11-30T07:30, PT8H30M, 2026-11-30T16:00", "2026-11-30T09:00, PT8H30M, 2026-12-01T09:00",
			// over a holiday and over a weekend
			"2026-12-01T15:00, PT2H, 2026-12-03T08:30", "2026-12-04T15:00, PT2H, 2026-12-07T08:30",
			"2026-12-05T12:00, PT2H, 2026-12-07T09:30", "2026-11-30T16:00, PT0S, 2026-12-01T07:30"})
	void countsOnlyWhatTheOfficeWorks(LocalDateTime from, Duration work, LocalDateTime due) {
		var reached = hours.after(from.atZone(JAKARTA).toInstant(), work, wednesdayOff);

		assertThat(reached.atZone(JAKARTA).toLocalDateTime()).isEqualTo(due);
	}
}
