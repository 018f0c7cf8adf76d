package id.nirkertas.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DispatchTests {

	static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

	@Test
	void aLetterGoesOutOnADayBetweenItsOwnAndToday() {
		assertThat(said(MONDAY, MONDAY)).isEmpty();
		assertThat(said(MONDAY.plusDays(3), MONDAY.plusDays(3))).isEmpty();
		assertThat(said(MONDAY.minusDays(1), MONDAY)).isEqualTo("distribution.sent-before-letter");
		assertThat(said(MONDAY.plusDays(1), MONDAY)).isEqualTo("distribution.sent-in-future");
	}

	@Test
	void whatIsSaidOfItHasAnEnd() {
		assertThat(said(new Dispatch(Channel.POST, MONDAY, "x".repeat(201), ""), MONDAY))
				.isEqualTo("distribution.receiver-too-long");
		assertThat(said(new Dispatch(Channel.POST, MONDAY, "", "x".repeat(501)), MONDAY))
				.isEqualTo("distribution.note-too-long");
	}

	private static String said(LocalDate on, LocalDate today) {
		return said(new Dispatch(Channel.COURIER, on, "Sari", ""), today);
	}

	private static String said(Dispatch dispatch, LocalDate today) {
		return dispatch.mayBeOf(MONDAY, today) instanceof Verdict.Refused refused ? refused.code() : "";
	}
}
