package id.nirkertas.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HolidaysTests {

	static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
	static final LocalDate SATURDAY = FRIDAY.plusDays(1);
	static final LocalDate MONDAY = FRIDAY.plusDays(3);

	final Holidays none = new Holidays(Set.of());
	final Holidays christmas = new Holidays(Set.of(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-25")));

	@Test
	void worksFromMondayToFriday() {
		assertThat(none.isWorkingDay(FRIDAY)).isTrue();
		assertThat(none.isWorkingDay(SATURDAY)).isFalse();
		assertThat(none.isWorkingDay(MONDAY)).isTrue();
	}

	@Test
	void restsOnHolidaysAndJointLeave() {
		assertThat(christmas.isWorkingDay(LocalDate.parse("2026-12-24"))).isFalse();
		assertThat(christmas.isWorkingDay(LocalDate.parse("2026-12-25"))).isFalse();
	}

	@Test
	void countsOverTheWeekend() {
		assertThat(none.after(FRIDAY, 1)).isEqualTo(MONDAY);
		assertThat(none.after(SATURDAY, 1)).isEqualTo(MONDAY);
		assertThat(none.after(FRIDAY, 5)).isEqualTo(FRIDAY.plusDays(7));
	}

	@Test
	void countsOverHolidays() {
		assertThat(christmas.after(LocalDate.parse("2026-12-23"), 1)).isEqualTo(LocalDate.parse("2026-12-28"));
	}

	@Test
	void staysOnAWorkingDayWhenNothingIsAdded() {
		assertThat(none.after(FRIDAY, 0)).isEqualTo(FRIDAY);
		assertThat(none.after(SATURDAY, 0)).isEqualTo(MONDAY);
	}

	@Test
	void refusesToCountBackward() {
		assertThatIllegalArgumentException().isThrownBy(() -> none.after(FRIDAY, -1));
	}
}
