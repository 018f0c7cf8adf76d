package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody administers on every day on which somebody would have. */
class AdministratorDaysTests {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

	@Test
	void theOpenTermIsNotEndedBecauseAnotherEndsLater() {
		var before = days(term(-9, null), term(-9, 30));

		assertThat(before.lost(days(term(-9, 0), term(-9, 30)), TODAY)).contains(TODAY.plusDays(31));
		assertThat(before.lost(days(term(-9, 0), term(-9, null)), TODAY)).isEmpty();
	}

	@Test
	void aGapBetweenTwoTermsIsFound() {
		var before = days(term(-9, null));

		assertThat(before.lost(days(term(-9, 5), term(7, null)), TODAY)).contains(TODAY.plusDays(6));
		assertThat(before.lost(days(term(-9, 5), term(6, null)), TODAY)).isEmpty();
	}

	@Test
	void whatIsPastOrWasNeverAdministeredIsNotLost() {
		assertThat(days(term(-9, -1)).lost(days(), TODAY)).isEmpty();
		assertThat(days(term(-9, 5)).lost(days(term(-3, 5)), TODAY)).isEmpty();
		assertThat(days(term(-9, null)).lost(days(), TODAY)).contains(TODAY);
	}

	private static AdministratorDays days(Period... terms) {
		return new AdministratorDays(List.of(terms));
	}

	private static Period term(int from, @Nullable Integer until) {
		return new Period(TODAY.plusDays(from), until == null ? null : TODAY.plusDays(until));
	}
}
