package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.HandWritten;
import id.nirkertas.numbering.HandWrittenLetters;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.NumberedDocuments;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.numbering.PaperPatterns;
import id.nirkertas.numbering.RegisterBook;
import id.nirkertas.numbering.RegisterRule;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.numbering.SpareNumbers;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a keeper sets aside of a register that agencies share serves each of them, on paper too. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class SharedBlocksTests {

	@Autowired
	BeanFactory beans;
	@Autowired
	RegisterRules rules;
	@Autowired
	SpareNumbers spares;
	@Autowired
	GivenNumbers given;
	@Autowired
	PaperBlocks blocks;
	@Autowired
	PaperPatterns patterns;
	@Autowired
	HandWrittenLetters handwritten;
	@Autowired
	RegisterBook book;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	CountedTogether together;
	NumberRegister register;

	@BeforeEach
	void countTogether() {
		together = new CountedTogether(beans);
		register = together.register;
	}

	@AfterEach
	void countApart() {
		together.close();
	}

	@Test
	void aSpareNumberOfTheirsAndABlockOnPaperServeBothAgencies() {
		var keeper = staff.actor("agenda.setda");
		var day = Staff.today();
		var letter = secretariat.submit("tu.gub", together.content("GUB"));
		assertThat(book.waiting(keeper, register)).extracting(NumberedDocuments.Waiting::document).contains(letter);
		var spare = spares.setAside(keeper, register, 1, day, "Uji");
		var ordinal = spare.numbers().getFirst().number().ordinal();

		var given = this.given.give(keeper, letter, spare.id(), ordinal, day, "Uji");

		assertThat(given.text()).contains("/" + ordinal + "/GUB/PIM/");
		secretariat.finish(letter);
		assertThat(letters.view(letter).number()).isEqualTo(given.text());
		var block = blocks.take(keeper, register, 2, "Uji");
		var numbers = block.numbers().stream().map(held -> held.number().ordinal()).toList();
		blocks.enter(keeper, block.id(), numbers.get(0), byHand("000.1.5/%d/GUB/PIM/%d", numbers.get(0)));
		blocks.enter(keeper, block.id(), numbers.get(1), byHand("000.1.5/%d/SETDA/PIM/%d", numbers.get(1)));
		assertThat(database.sql("select series from numbering_entry where hold = ? order by ordinal").param(block.id())
				.query(String.class).list()).containsExactly("GUB/" + register.year(), "SETDA/" + register.year());
		assertThat(book.audit(register).orElseThrow().isSound()).isTrue();
	}

	@Test
	void aLetterIsEnteredAsTheSheetOfItsBlockSaidThoughTheRuleIsAnotherByThen() {
		var keeper = staff.actor("agenda.setda");
		var block = blocks.take(keeper, register, 1, "Uji");
		var ordinal = block.numbers().getFirst().number().ordinal();
		assertThat(patterns.of(block)).extracting(PaperPatterns.Written::number).anyMatch(each -> each.contains("/GUB/"));

		together.apart();

		assertThat(patterns.of(block)).extracting(PaperPatterns.Written::number).anyMatch(each -> each.contains("/GUB/"));
		refuses("numbering.paper.number", () -> blocks.enter(keeper, block.id(), ordinal,
				byHand("000.1.5/%d/BAPPEDA/PIM/%d", ordinal)));
		blocks.enter(keeper, block.id(), ordinal, byHand("000.1.5/%d/GUB/PIM/%d", ordinal));
		assertThat(blocks.block(block.id()).free()).isEmpty();
		var entered = block.numbers().getFirst().number().document();
		var letter = byHand("000.1.5/%d/GUB/PIM/%d", ordinal);
		handwritten.correct(keeper, entered, 0, new HandWritten(letter.number(), letter.on(), "Kepala BKD", "",
				letter.secrecy(), null, null), "Salah ketik");
		assertThat(database.sql("select series from numbering_entry where document = ?").param(entered.value())
				.query(String.class).single()).isEqualTo("GUB/" + register.year());
	}

	/** The pattern that both have names no agency: whose letter it was nobody can tell any more. */
	@Test
	void whatWasWrittenByHandIsNotWrittenAgainByAnAgencyThatCountedThere() {
		var admin = staff.actor("admin");
		var scope = new Scope("GUB", "SURAT", "*");
		var nameless = new RegisterRule(scope, new Say("PIMPINAN", false, "{URUT}/TANPA/{TAHUN}", false, false, "SETDA"));
		rules.put(admin, nameless, rules.said(scope).orElseThrow().summary(), true);
		var keeper = staff.actor("agenda.setda");
		var block = blocks.take(keeper, register, 1, "Uji");
		var ordinal = block.numbers().getFirst().number().ordinal();
		blocks.enter(keeper, block.id(), ordinal, byHand("%d/TANPA/%d", ordinal));
		var own = new RegisterRule(scope, new Say("SENDIRI", false, "{URUT}/TANPA/{TAHUN}", false, false));

		refuses("numbering.rule.printed", () -> rules.put(admin, own, nameless.say().summary(), true));
	}

	private HandWritten byHand(String number, int ordinal) {
		return new HandWritten(number.formatted(ordinal, register.year()), Staff.today(), "Kepala Bappeda", "",
				Secrecy.SECRET, null, null);
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
