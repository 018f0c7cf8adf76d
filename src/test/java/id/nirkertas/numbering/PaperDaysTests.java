package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which days a letter may bear that was written by hand under a number of a block. */
class PaperDaysTests {

	/** And the sentence names the days that count. */
	@Test
	void inJanuaryLettersOfABlockAreDatedUpToTheLastDayOfItsYear() {
		var taken = LocalDate.parse("2026-12-30");
		var january = LocalDate.parse("2027-01-05");
		var lastDay = LocalDate.parse("2026-12-31");

		var days = new PaperDays(taken, null, new Neighbours(null, null));
		assertThat(days.mayBear(7, lastDay, january, 2026)).isEqualTo(Verdict.allowed());
		assertThat(days.mayBear(7, LocalDate.parse("2027-01-01"), january, 2026))
				.isEqualTo(Verdict.refused("numbering.paper.day", taken, lastDay));
		assertThat(days.mayBear(7, lastDay, taken, 2026))
				.isEqualTo(Verdict.refused("numbering.paper.day", taken, taken));
	}

	@Test
	void duringAnOutageThatBeganEarlierLettersAreDatedFromItsFirstDayOnInTheOrderOfTheirNumbers() {
		var since = LocalDate.parse("2026-11-26");
		var front = LocalDate.parse("2026-11-30");
		var today = LocalDate.parse("2026-12-01");
		var days = new PaperDays(front, since, new Neighbours(LocalDate.parse("2026-11-27"), LocalDate.parse("2026-11-28")));

		assertThat(days.mayBear(7, LocalDate.parse("2026-11-27"), today, 2026)).isEqualTo(Verdict.allowed());
		assertThat(days.mayBear(7, LocalDate.parse("2026-11-25"), today, 2026))
				.isEqualTo(Verdict.refused("numbering.paper.day-since", since, today));
		for (var other : List.of(since, LocalDate.parse("2026-11-29"))) {
			assertThat(days.mayBear(7, other, today, 2026)).isEqualTo(Verdict.refused("numbering.paper.order", "7",
					LocalDate.parse("2026-11-27"), LocalDate.parse("2026-11-28")));
		}
		assertThat(days.mayBear(7, today, today, 2026)).as("as the paper has it").isEqualTo(Verdict.allowed());
		assertThat(new PaperDays(front, today, new Neighbours(null, null)).mayBear(7, since, today, 2026))
				.isEqualTo(Verdict.refused("numbering.paper.day", front, today));
	}
}
