package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Letters;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dates of a register rise as its numbers do, also where a number was left open for a letter to come. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SpareDatesTests {

	static final String WHY = "Surat pertanggungjawaban menyusul";
	static final Scope LETTERS = new Scope("BAPPEDA", "SURAT", RegisterRule.ANY);

	@Autowired
	SpareNumbers spares;
	@Autowired
	GivenNumbers given;
	@Autowired
	Numbering numbering;
	@Autowired
	RegisterRules rules;
	@Autowired
	RegisterBook book;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;

	NumberRegister register;
	Actor keeper;
	LocalDate today;
	/** In the first days of January yesterday was another register's. */
	LocalDate back;

	@BeforeEach
	void beginsARegister() {
		today = Staff.today();
		back = today.minusDays(Math.min(2, today.getDayOfYear() - 1L));
		keeper = staff.actor("agenda.bappeda");
		var key = "TANGGAL-" + System.nanoTime();
		rules.put(keeper, new RegisterRule(LETTERS, new Say(key, false, "{URUT}/" + key, false, false)), "", false);
		register = new NumberRegister("BAPPEDA", today.getYear(), key);
	}

	@AfterEach
	void endsIt() {
		spares.free(register).forEach(hold -> hold.free()
				.forEach(held -> spares.giveBack(keeper, hold.id(), held.number().ordinal(), "Uji selesai")));
		rules.said(LETTERS).ifPresent(said -> rules.remove(keeper, LETTERS, said.summary(), true));
		assertThat(book.audit(register).orElseThrow()).matches(RegisterAudit::isSound);
	}

	@Test
	void aSpareNumberIsDatedBetweenTheNumbersAroundIt() {
		given.nextOn(keeper, letter(), register, back, WHY);
		var hold = spares.setAside(keeper, register, 4, today.plusDays(3), WHY);
		var letter = letter();
		refuses("numbering.spare.unknown", () -> give(letter, hold, 4, back));

		give(letter, hold, 1, back);
		secretariat.finish(letter);
		assertThat(letters.view(letter).on()).isEqualTo(back);
		assertThat(numbering.numberOf(letter).map(LetterNumber::ordinal)).contains(3);
		var late = letter();
		give(late, hold, 2, today);

		assertThat(days()).containsExactly(new Period(back, back), new Period(today, today));
		if (!back.equals(today)) {
			refuses("numbering.give.neighbours", () -> give(letter(), hold, 0, today));
			refuses("numbering.give.neighbours", () -> give(letter(), hold, 3, back));
		}
		give(letter(), hold, 0, back);
		given.annul(keeper, late, "Ditunda");
		assertThat(days()).as("a void number is dated no more").containsExactly(new Period(back, today));
		give(letter(), hold, 3, back);
	}

	private List<Period> days() {
		return spares.offers(register).stream().map(SpareOffer::days).toList();
	}

	private void give(DocumentId letter, Hold hold, int place, LocalDate on) {
		given.give(keeper, letter, hold.id(), hold.numbers().getFirst().number().ordinal() + place, on, WHY);
	}

	private DocumentId letter() {
		return secretariat.submit("kaban.bappeda", secretariat.content("OFFICIAL_LETTER", "Undangan Rapat", "500.12",
				"KABAN.BAPPEDA", List.of("KADIS.KOMINFO"), List.of(), "Bersama ini diundang."));
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
