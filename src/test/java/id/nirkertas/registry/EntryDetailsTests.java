package id.nirkertas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EntryDetailsTests {

	static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T09:15:00+07:00[Asia/Jakarta]");
	static final LocalDate MONDAY = NOW.toLocalDate();

	@Test
	void nothingMoreNeedBeSaid() {
		assertThat(EntryDetails.NONE.mayBeSaidOf(MONDAY, NOW)).isEqualTo(Verdict.allowed());
	}

	@Test
	void aLetterMayHaveComeBeforeItIsEntered() {
		assertThat(came(NOW.minusDays(90)).mayBeSaidOf(MONDAY.minusYears(1), NOW)).isEqualTo(Verdict.allowed());
		assertThat(code(came(NOW.minusDays(91)).mayBeSaidOf(MONDAY.minusYears(1), NOW)))
				.isEqualTo("registry.came-too-early");
	}

	@Test
	void noLetterComesTomorrow() {
		assertThat(code(came(NOW.plusMinutes(1)).mayBeSaidOf(MONDAY, NOW))).isEqualTo("registry.came-in-future");
	}

	@Test
	void noLetterComesBeforeItsDay() {
		assertThat(code(came(NOW.minusDays(1)).mayBeSaidOf(MONDAY, NOW))).isEqualTo("registry.date-after-came");
		assertThat(came(NOW.minusHours(9)).mayBeSaidOf(MONDAY, NOW)).as("shortly after midnight")
				.isEqualTo(Verdict.allowed());
	}

	@Test
	void anInvitationIsForADayThatCanBeMeant() {
		assertThat(invites(new Occasion(MONDAY.plusDays(3), LocalTime.of(9, 0), "Aula")).mayBeSaidOf(MONDAY, NOW))
				.isEqualTo(Verdict.allowed());
		assertThat(code(invites(new Occasion(LocalDate.of(226, 11, 23), null, "")).mayBeSaidOf(MONDAY, NOW)))
				.isEqualTo("registry.held-implausible");
	}

	@Test
	void countsEnclosuresFromOne() {
		assertThat(code(counts(0).mayBeSaidOf(MONDAY, NOW))).isEqualTo("registry.enclosures-uncounted");
		assertThat(counts(3).mayBeSaidOf(MONDAY, NOW)).isEqualTo(Verdict.allowed());
	}

	@Test
	void keepsNoLongTexts() {
		assertThat(code(new EntryDetails(null, "", "a".repeat(1001), null, "", "", "", null).mayBeSaidOf(MONDAY, NOW)))
				.isEqualTo("registry.too-long");
	}

	private static EntryDetails came(ZonedDateTime at) {
		return new EntryDetails(at.toInstant(), "", "", null, "", "", "", null);
	}

	private static EntryDetails invites(Occasion occasion) {
		return new EntryDetails(null, "Surat Undangan", "", null, "", "", "", occasion);
	}

	private static EntryDetails counts(@Nullable Integer enclosures) {
		return new EntryDetails(null, "", "", enclosures, "lembar", "", "", null);
	}

	private static String code(Verdict verdict) {
		return verdict instanceof Verdict.Refused(var code, _) ? code : "";
	}
}
