package id.nirkertas.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class WorkingDaysTests {

	@Autowired
	WorkingDays workingDays;

	@Test
	void knowsTheHolidaysOfTheDecree() {
		assertThat(workingDays.isWorkingDay(LocalDate.parse("2026-12-24"))).isFalse();
		assertThat(workingDays.isWorkingDay(LocalDate.parse("2027-01-01"))).isFalse();
		assertThat(workingDays.after(LocalDate.parse("2026-03-17"), 1)).isEqualTo(LocalDate.parse("2026-03-25"));
	}
}
