package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Period;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Dates of letters of the system rise as their numbers do, whatever was written by hand between them. */
class NeighboursTests {

	static final LocalDate EVE = LocalDate.parse("2026-11-30");
	static final LocalDate FIRST = LocalDate.parse("2026-12-01");
	static final LocalDate TODAY = LocalDate.parse("2026-12-03");
	static final BackDating THREE_DAYS = new BackDating(3);

	/** 5 is signed, 7 is free, and 8 was written by hand during an outage that had begun before. */
	@Test
	void aSpareNumberIsNotDatedBeforeASignedOneThoughALetterByHandBehindItIs() {
		var around = new Neighbours(FIRST, null, FIRST, EVE);

		assertThat(around.days(THREE_DAYS, 2026, TODAY)).contains(new Period(FIRST, TODAY));
		assertThat(around.mayBear(7, EVE, THREE_DAYS, 2026, TODAY))
				.isEqualTo(Verdict.refused("numbering.give.neighbours", "7", FIRST, TODAY));
		assertThat(around.isBetween(FIRST)).isEqualTo(Verdict.allowed());
		assertThat(around.isBetween(EVE).isAllowed()).isFalse();
	}

	@Test
	void lettersByHandNarrowTheDaysAsFarAsAnyIsLeft() {
		assertThat(new Neighbours(EVE, TODAY, FIRST, FIRST).days(THREE_DAYS, 2026, TODAY))
				.contains(new Period(FIRST, FIRST));
		assertThat(new Neighbours(FIRST, FIRST, EVE, TODAY).days(THREE_DAYS, 2026, TODAY))
				.contains(new Period(FIRST, FIRST));
		assertThat(new Neighbours(null, null, FIRST, EVE).days(THREE_DAYS, 2026, TODAY)).contains(new Period(FIRST, TODAY));
	}
}
