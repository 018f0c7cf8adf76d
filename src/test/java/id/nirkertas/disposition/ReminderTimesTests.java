package id.nirkertas.disposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.nirkertas.calendar.Holidays;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On which days somebody is reminded of what they owe by a day. */
class ReminderTimesTests {

	static final LocalDate WEDNESDAY = LocalDate.parse("2026-12-09");
	static final LocalDate AFTER_CHRISTMAS = LocalDate.parse("2026-12-28");

	final ReminderTimes usual = new ReminderTimes(1, true, 1, 3);
	final Holidays none = new Holidays(Set.of());
	final Holidays christmas = new Holidays(Set.of(LocalDate.parse("2026-12-24"), LocalDate.parse("2026-12-25")));

	@Test
	void isTheDayBeforeTheDayItselfAndThoseAfterIt() {
		assertThat(days(usual, WEDNESDAY, WEDNESDAY.minusDays(9), none, 5)).containsExactly(day("2026-12-08"),
				WEDNESDAY, day("2026-12-10"), day("2026-12-15"), day("2026-12-18"));
	}

	@Test
	void countsOverWeekendsAndHolidays() {
		assertThat(days(usual, AFTER_CHRISTMAS, day("2026-12-20"), christmas, 3)).containsExactly(day("2026-12-23"),
				AFTER_CHRISTMAS, day("2026-12-29"));
	}

	@Test
	void nobodyIsRemindedOnASaturday() {
		assertThat(days(usual, day("2026-12-12"), WEDNESDAY, none, 3)).containsExactly(day("2026-12-11"),
				day("2026-12-14"), day("2026-12-17"));
	}

	@Test
	void whatHasPassedIsSkipped() {
		assertThat(usual.next(WEDNESDAY, WEDNESDAY, none)).isEqualTo(WEDNESDAY);
		assertThat(usual.next(WEDNESDAY, day("2026-12-11"), none)).isEqualTo(day("2026-12-15"));
		assertThat(usual.on(WEDNESDAY.minusDays(2), WEDNESDAY, none)).isEmpty();
		assertThat(usual.on(WEDNESDAY.minusDays(1), WEDNESDAY, none)).contains(ReminderStep.BEFORE);
		assertThat(usual.on(WEDNESDAY, WEDNESDAY, none)).contains(ReminderStep.ON_DAY);
		assertThat(usual.on(WEDNESDAY.plusDays(4), WEDNESDAY, none)).contains(ReminderStep.LATE);
	}

	@Test
	void anOfficeMayRemindOfNothingBefore() {
		var late = new ReminderTimes(0, false, 2, 5);

		assertThat(days(late, WEDNESDAY, WEDNESDAY.minusDays(5), none, 2)).containsExactly(day("2026-12-11"),
				day("2026-12-18"));
		assertThat(late.on(WEDNESDAY, WEDNESDAY, none)).isEmpty();
		assertThat(late.on(WEDNESDAY.minusDays(1), WEDNESDAY, none)).isEmpty();
	}

	@Test
	void theGiverHearsOfWhatIsLateForLongEnough() {
		assertThat(usual.tellsGiver(0)).isFalse();
		assertThat(usual.tellsGiver(1)).isTrue();
		assertThat(none.between(WEDNESDAY, day("2026-12-14"))).isEqualTo(3);
		assertThat(none.between(day("2026-12-14"), WEDNESDAY)).isZero();
	}

	@Test
	void refusesTimesThatNobodyMeans() {
		assertThatIllegalArgumentException().isThrownBy(() -> new ReminderTimes(-1, true, 1, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new ReminderTimes(1, true, 0, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> new ReminderTimes(1, true, 1, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> new ReminderTimes(1, true, 1, ReminderTimes.MOST + 1));
	}

	private static Stream<LocalDate> days(ReminderTimes times, LocalDate due, LocalDate from, Holidays holidays, int many) {
		return Stream.iterate(times.next(due, from, holidays), day -> times.next(due, day.plusDays(1), holidays))
				.limit(many);
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}
}
