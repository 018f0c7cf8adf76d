package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class NumberingTests {

	static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
	static final LocalDate NEW_YEARS_EVE = LocalDate.parse("2026-12-31");
	static final NumberPattern PATTERN = new NumberPattern("{KLAS}/{URUT}/{UNIT}/{TAHUN}");

	@Autowired
	Numbering numbering;

	@Autowired
	JdbcClient database;

	final String agency = "AGENCY-" + UUID.randomUUID();
	final DocumentId letter = DocumentId.random();

	@Test
	void beginsWithOneAndGoesOn() {
		assertThat(numbering.reserve(on(letter, MONDAY)).text()).isEqualTo("500.12/1/DISKOMINFO/2026");
		assertThat(numbering.reserve(on(DocumentId.random(), MONDAY)).ordinal()).isEqualTo(2);
	}

	@Test
	void givesTheSameNumberAgain() {
		var first = numbering.reserve(on(letter, MONDAY));

		assertThat(numbering.reserve(on(letter, MONDAY))).isEqualTo(first);
		assertThat(numbering.issue(letter).state()).isEqualTo(NumberState.ISSUED);
		assertThat(numbering.issue(letter)).isEqualTo(numbering.reserve(on(letter, MONDAY))).isEqualTo(first.issued());
	}

	@Test
	void keepsNumberAndDateWithinTheBackDatingLimit() {
		var first = numbering.reserve(on(letter, MONDAY));

		assertThat(numbering.reserve(on(letter, MONDAY.plusDays(3)))).isEqualTo(first);
	}

	@Test
	void givesUpANumberThatIsTooOld() {
		numbering.reserve(on(letter, MONDAY));

		assertThat(numbering.reserve(on(letter, MONDAY.plusDays(4))).ordinal()).isEqualTo(2);
		assertThat(numbering.entries(register(2026))).extracting(LetterNumber::state, LetterNumber::reason).containsExactly(
				tuple(NumberState.VOID, "numbering.lapse.days"),
				tuple(NumberState.RESERVED, null));
	}

	@Test
	void beginsAnewWithTheYear() {
		numbering.reserve(on(DocumentId.random(), NEW_YEARS_EVE));
		numbering.reserve(on(letter, NEW_YEARS_EVE));

		assertThat(numbering.reserve(on(letter, NEW_YEARS_EVE.plusDays(1))).text()).isEqualTo("500.12/1/DISKOMINFO/2027");
		assertThat(numbering.entries(register(2026)).getLast().reason()).isEqualTo("numbering.lapse.year");
		assertSound(2026);
		assertSound(2027);
	}

	@Test
	void aNumberOfADayOnWhichTheSignerWasNotInOfficeIsNotKept() {
		numbering.reserve(on(letter, MONDAY));
		var before = new NumberRequest(register(2026), letter, MONDAY.plusDays(1), PATTERN,
				Map.of("KLAS", "500.12", "UNIT", "DISKOMINFO"), register(2026).agency(), List.of(new Period(MONDAY, null)));
		var after = new NumberRequest(register(2026), letter, MONDAY.plusDays(1), PATTERN,
				Map.of("KLAS", "500.12", "UNIT", "DISKOMINFO"), register(2026).agency(),
				List.of(new Period(MONDAY.plusDays(1), null)));

		assertThat(numbering.reserve(before).ordinal()).isEqualTo(1);
		assertThat(numbering.reserve(after)).returns(2, LetterNumber::ordinal).returns(MONDAY.plusDays(1), LetterNumber::on);
		assertThat(numbering.entries(register(2026)).getFirst().reason()).isEqualTo("numbering.lapse.office");
	}

	@Test
	void writesAKeptNumberWithTheCodeTheLetterHasNow() {
		numbering.reserve(on(letter, MONDAY));
		var recoded = new NumberRequest(register(2026), letter, MONDAY, PATTERN,
				Map.of("KLAS", "000.1.5", "UNIT", "DISKOMINFO"));

		assertThat(numbering.reserve(recoded).text()).isEqualTo("000.1.5/1/DISKOMINFO/2026");
		assertThat(numbering.issue(letter).text()).isEqualTo("000.1.5/1/DISKOMINFO/2026");
	}

	@Test
	void takesANumberAtOnceForTheAgendaBook() {
		assertThat(numbering.take(on(letter, MONDAY)).state()).isEqualTo(NumberState.ISSUED);
		assertThat(numbering.numberOf(letter)).map(LetterNumber::ordinal).contains(1);
	}

	@Test
	void keepsAnAnnulledNumberInTheRegisterAndNeverGivesItAgain() {
		numbering.reserve(on(letter, MONDAY));
		numbering.annul(letter, "letter.withdrawn");

		assertThat(numbering.numberOf(letter)).isEmpty();
		assertThat(numbering.reserve(on(DocumentId.random(), MONDAY)).ordinal()).isEqualTo(2);
		assertThat(numbering.entries(register(2026)).getFirst().reason()).isEqualTo("letter.withdrawn");
		assertSound(2026);
	}

	@Test
	void refusesToIssueAnAnnulledNumber() {
		numbering.reserve(on(letter, MONDAY));
		numbering.annul(letter, "letter.withdrawn");

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> numbering.issue(letter))
				.withMessage("numbering.annulled");
	}

	@Test
	void refusesToIssueWhatWasNeverReserved() {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> numbering.issue(letter))
				.withMessage("numbering.not-reserved");
	}

	@Test
	void refusesToAnnulAnIssuedNumber() {
		numbering.take(on(letter, MONDAY));

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> numbering.annul(letter, "letter.withdrawn"))
				.withMessage("numbering.already-issued");
	}

	@Test
	void annulsNothingWhereNothingIsReserved() {
		numbering.annul(letter, "letter.withdrawn");

		assertThat(numbering.numberOf(letter)).isEmpty();
	}

	@Test
	void noNumberStandsOnTwoLettersOfAnAgencyWhicheverRegistersTheyCountIn() {
		var other = new NumberRegister(agency, 2026, "UMUM");
		numbering.take(on(DocumentId.random(), MONDAY));
		numbering.take(on(DocumentId.random(), MONDAY));

		var number = numbering.reserve(in(other, letter, "{KLAS} / {URUT:3} / dISKOMINFO / 2026"));

		assertThat(number.ordinal()).isEqualTo(3);
		assertThat(numbering.entries(other)).extracting(LetterNumber::state, LetterNumber::reason).containsExactly(
				tuple(NumberState.VOID, "numbering.void.stands"), tuple(NumberState.VOID, "numbering.void.stands"),
				tuple(NumberState.RESERVED, null));
		assertThat(numbering.issue(letter).text()).isEqualTo("500.12 / 003 / dISKOMINFO / 2026");
		assertThat(numbering.take(on(DocumentId.random(), MONDAY)).ordinal()).as("the other way round").isEqualTo(4);
		assertThat(numbering.audit()).filteredOn(audit -> audit.register().agency().equals(agency)).hasSize(2)
				.allMatch(RegisterAudit::isSound);
	}

	@Test
	void theAgendaBookAnotherYearAndAVoidNumberAreInNobodysWay() {
		numbering.take(in(new NumberRegister(agency, 2026, "AGENDA"), DocumentId.random(), "{URUT}"));
		numbering.take(in(new NumberRegister(agency, 2026, "UMUM"), DocumentId.random(), "{URUT}"));
		numbering.reserve(in(new NumberRegister(agency, 2026, "LAIN"), letter, "{URUT}/LAIN"));
		numbering.annul(letter, "letter.withdrawn");

		assertThat(numbering.reserve(in(new NumberRegister(agency, 2026, "SATU"), DocumentId.random(), "{URUT}/LAIN"))
				.ordinal()).isEqualTo(1);
		assertThat(numbering.take(new NumberRequest(new NumberRegister(agency, 2027, "UMUM"), DocumentId.random(),
				LocalDate.parse("2027-01-04"), new NumberPattern("{URUT}"), Map.of())).ordinal()).isEqualTo(1);
	}

	@Test
	void passesOverHoweverManyStandInARow() {
		standing(3210);
		var alike = in(new NumberRegister(agency, 2026, "UMUM"), letter, PATTERN.text());

		assertThat(numbering.reserve(alike).text()).isEqualTo("500.12/3211/DISKOMINFO/2026");

		assertThat(numbering.reserve(in(alike.register(), DocumentId.random(), PATTERN.text())).ordinal()).isEqualTo(3212);
		assertThat(numbering.entries(alike.register())).hasSize(3212).filteredOn(each -> each.ordinal() == 2000)
				.extracting(LetterNumber::state, LetterNumber::text, LetterNumber::reason)
				.containsExactly(tuple(NumberState.VOID, "500.12/2000/DISKOMINFO/2026", Taking.STANDS));
		assertThat(numbering.audit()).filteredOn(audit -> audit.register().agency().equals(agency)).hasSize(2)
				.allMatch(RegisterAudit::isSound);
	}

	@Test
	void refusesARegisterWhoseNumbersAllStandAlready() {
		standing(Passing.FARTHEST + 100);

		var wrong = in(new NumberRegister(agency, 2026, "UMUM"), letter, PATTERN.text());
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> numbering.reserve(wrong))
				.withMessage("numbering.text-stands-on");
		assertThat(numbering.entries(wrong.register())).isEmpty();
		close(audit(2026));
	}

	/** So many letters of the agency are signed under the numbers that follow one another. */
	private void standing(int numbers) {
		numbering.take(on(DocumentId.random(), MONDAY));
		database.sql(
				"""
						insert into numbering_entry (id, register, ordinal, state, document, number_text, dated_on, reserved_at, issued_at)
						select gen_random_uuid(), r.id, n, 'ISSUED', gen_random_uuid(), '500.12/' || n || '/DISKOMINFO/2026', ?, now(), now()
						from numbering_register r cross join generate_series(2, ?) n where r.agency = ?""")
				.params(MONDAY, numbers, agency).update();
		database.sql("update numbering_register set last = ? where agency = ?").params(numbers, agency).update();
	}

	@Test
	void aKeptNumberIsNotWrittenAnewAsAnothers() {
		numbering.take(on(DocumentId.random(), MONDAY));
		var other = new NumberRegister(agency, 2026, "UMUM");
		numbering.reserve(in(other, letter, "{URUT}/{KLAS}"));

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> numbering.reserve(in(other, letter, PATTERN.text()))).withMessage("numbering.text-stands");
		assertThat(numbering.numberOf(letter)).map(LetterNumber::text).contains("1/500.12");
	}

	@Test
	void aNodeOfTheReleaseBeforeWritesNoNumberTwiceEither() {
		var text = numbering.take(on(letter, MONDAY)).text();
		var register = database.sql("select register from numbering_entry where document = ?").param(letter.value())
				.query(UUID.class).single();

		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> database.sql("""
				insert into numbering_entry (id, register, ordinal, state, document, number_text, dated_on, reserved_at)
				values (gen_random_uuid(), ?, 2, 'RESERVED', gen_random_uuid(), ?, date '2026-11-23', now())""")
				.params(register, text).update());
	}

	private NumberRequest in(NumberRegister register, DocumentId document, String pattern) {
		return new NumberRequest(register, document, MONDAY, new NumberPattern(pattern),
				Map.of("KLAS", "500.12", "UNIT", "DISKOMINFO"));
	}

	@Test
	void findsAHoleThatSomebodyMade() {
		numbering.take(on(DocumentId.random(), MONDAY));
		numbering.take(on(letter, MONDAY));
		numbering.take(on(DocumentId.random(), MONDAY));
		assertSound(2026);

		database.sql("delete from numbering_entry where document = ?").param(letter.value()).update();

		var audit = audit(2026);
		assertThat(audit.isSound()).isFalse();
		assertThat(audit.missing()).containsExactly(2);
		close(audit);
	}

	@Test
	void findsACounterThatSomebodyTurnedBack() {
		numbering.take(on(letter, MONDAY));
		numbering.take(on(DocumentId.random(), MONDAY));

		database.sql("update numbering_register set last = 1 where agency = ?").param(agency).update();

		assertThat(audit(2026).isSound()).isFalse();
		close(audit(2026));
	}

	private void assertSound(int year) {
		assertThat(audit(year)).matches(RegisterAudit::isSound);
	}

	private RegisterAudit audit(int year) {
		return numbering.audit().stream().filter(audit -> audit.register().equals(register(year))).findFirst().orElseThrow();
	}

	/** Others look through every register too: what was damaged on purpose goes. */
	private void close(RegisterAudit audit) {
		database.sql("delete from numbering_entry e using numbering_register r where r.id = e.register and r.agency = ?")
				.param(audit.register().agency()).update();
		database.sql("delete from numbering_register where agency = ?").param(audit.register().agency()).update();
	}

	private NumberRegister register(int year) {
		return new NumberRegister(agency, year, "SURAT_DINAS");
	}

	private NumberRequest on(DocumentId document, LocalDate day) {
		return new NumberRequest(register(day.getYear()), document, day, PATTERN,
				Map.of("KLAS", "500.12", "UNIT", "DISKOMINFO"));
	}
}
