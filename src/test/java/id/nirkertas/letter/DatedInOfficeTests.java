package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.office.Staff;
import id.nirkertas.office.StandIns;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A letter bears no day on which whoever signs it was not in office yet, whatever day its number was given for. */
@OfficeTest
class DatedInOfficeTests {

	static final String POSITION = "KADIS.KOMINFO";

	@Autowired
	Staff staff;
	@Autowired
	Letters letters;
	@Autowired
	GivenNumbers given;
	@Autowired
	JdbcClient database;
	@Autowired
	ApplicationContext office;

	@BeforeEach
	void onlyTheHolder() {
		StandIns.forget(office, Staff.today());
		StandIns.forget(office, Staff.today().minusDays(1));
	}

	@AfterEach
	void asItWas() {
		StandIns.forget(office, Staff.today());
	}

	@Test
	void aDeputySignsUnderANumberOfTheirOwnDays() {
		var letter = KominfoLetters.by(office).readyToSign();
		var yesterday = numbered(letter);
		var deputy = staff.deputise("kadis.disdik", POSITION, 1);

		assertThat(given.of(letter).orElseThrow().late()).isTrue();
		letters.sign(deputy, letter, Staff.passphrase("kadis.disdik"));

		assertThat(letters.view(letter)).returns(Staff.today(), LetterView::on)
				.returns(Capacity.ACTING_DAILY, LetterView::capacity);
		assertThat(letters.view(letter).number()).isNotEqualTo(yesterday.text());
		assertThat(database.sql(
				"select state || ' ' || dated_on || ' ' || coalesce(reason, '') from numbering_entry where document = ? order by ordinal")
				.param(letter.value()).query((row, _) -> row.getString(1)).list())
				.startsWith("VOID %s numbering.lapse.office".formatted(Staff.today().minusDays(1)))
				.endsWith("ISSUED %s ".formatted(Staff.today()));
	}

	@Test
	void theHolderWhoWasThereThatDaySignsUnderItsDate() {
		var letter = KominfoLetters.by(office).readyToSign();
		var yesterday = numbered(letter);

		KominfoLetters.by(office).sign(letter);

		assertThat(letters.view(letter)).returns(yesterday.text(), LetterView::number)
				.returns(Staff.today().minusDays(1), LetterView::on);
	}

	@Test
	void aKeeperGivesADeputysLetterNoDayBeforeTheirFirst() {
		var letter = KominfoLetters.by(office).readyToSign();
		var register = given.registerOf(letter).orElseThrow();
		staff.deputise("kadis.disdik", POSITION, 1);

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> given.nextOn(staff.actor("agenda.kominfo"),
				letter, register, Staff.today().minusDays(1), "Tertunda kemarin")).withMessage("numbering.give.office");
	}

	/** By a keeper, yesterday. */
	private LetterNumber numbered(DocumentId letter) {
		var number = given.next(staff.actor("agenda.kominfo"), letter, "Diminta pimpinan");
		database.sql("update numbering_entry set dated_on = dated_on - 1 where document = ?").param(letter.value()).update();
		return number;
	}
}
