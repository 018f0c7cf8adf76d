package id.nirkertas.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index answers "who sees what" from keys; the rule answers from reasons. They must never differ. */
class KeysTests {

	static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
	void meetExactlyWhenThereIsAReason(long seed) {
		var office = new RandomOffice(new Random(seed));
		var seen = 0;

		for (var round = 0; round < 400; round++) {
			var reader = office.reader();
			var sheet = office.sheet();
			var sees = !reader.reasons(sheet).isEmpty();
			assertThat(Collections.disjoint(reader.keys(), sheet.keys())).as("%s%n%s", reader, sheet).isEqualTo(!sees);
			seen += sees ? 1 : 0;
		}
		assertThat(seen).as("sights, so that neither answer is the only one").isBetween(20, 380);
	}

	@ParameterizedTest
	@ValueSource(strings = {"2019-03-01", "2020-01-01", "2021-12-31", "2023-02-28", "2026-11-20", "2026-11-23"})
	void spanEveryDayFromTheFirstToTheLastAndNoOther(String from) {
		var position = PositionId.random();
		var first = LocalDate.parse(from);
		var carried = Set.copyOf(Keys.between(position, first, MONDAY));

		var day = Keys.FIRST_DAY.minusDays(40);
		while (day.isBefore(MONDAY.plusDays(800))) {
			var grant = Keys.ofGrant(new Grant(position, Role.ADDRESSEE, day));
			assertThat(Collections.disjoint(carried, grant)).as(day.toString()).isEqualTo(day.isAfter(MONDAY)
					|| day.isBefore(first) && first.isAfter(Keys.FIRST_DAY));
			day = day.plusDays(1);
		}
	}

	@Test
	void areFewForSomebodyWhoLeft() {
		assertThat(Keys.between(PositionId.random(), LocalDate.parse("2020-01-02"), LocalDate.parse("2040-12-30")))
				.hasSizeLessThan(110);
	}
}
