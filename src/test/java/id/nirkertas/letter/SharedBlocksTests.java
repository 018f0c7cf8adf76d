package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.HandWritten;
import id.nirkertas.numbering.HandWrittenLetters;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.numbering.NumberPattern;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.NumberRequest;
import id.nirkertas.numbering.NumberedDocuments;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.numbering.PaperBlocks;
import id.nirkertas.numbering.PaperPatterns;
import id.nirkertas.numbering.RegisterBook;
import id.nirkertas.numbering.RegisterLine;
import id.nirkertas.numbering.RegisterRule;
import id.nirkertas.numbering.RegisterRule.Say;
import id.nirkertas.numbering.RegisterRule.Scope;
import id.nirkertas.numbering.RegisterRules;
import id.nirkertas.numbering.SpareNumbers;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

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
	Numbering numbering;
	@Autowired
	TransactionTemplate transaction;
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

	/** Its number names no agency. */
	@Test
	void whoseALetterIsItsKeeperSaysWhereItsNumberDoesNot() {
		nameless();
		var keeper = staff.actor("agenda.setda");
		var block = blocks.take(keeper, register, 3, "Uji");
		var first = block.numbers().getFirst().number();
		var letter = byHand("%d/TANPA/%d", first.ordinal());

		refuses("numbering.paper.agency", () -> blocks.enter(keeper, block.id(), first.ordinal(), letter));
		refuses("numbering.paper.agency", () -> blocks.enter(keeper, block.id(), first.ordinal(), of("BAPPEDA", letter)));
		blocks.enter(keeper, block.id(), first.ordinal(), of("GUB", letter));
		blocks.enter(keeper, block.id(), first.ordinal(), of("GUB", letter));
		assertThat(series(first)).isEqualTo("GUB/" + register.year());
		assertThat(handwritten.view(keeper, first.document()).letter().agency()).isEqualTo("GUB");
		assertThat(book.lines(keeper, blocks.block(block.id()))).extracting(RegisterLine::issuing).containsExactly("GUB", "",
				"");

		handwritten.correct(keeper, first.document(), 0, of("SETDA", letter), "Salah pilih");
		assertThat(series(first)).isEqualTo("SETDA/" + register.year());
		assertThat(handwritten.view(keeper, first.document()).corrections()).singleElement().satisfies(correction -> {
			assertThat(correction.before().agency()).isEqualTo("GUB");
			assertThat(correction.after().changed(correction.before())).containsExactly("agency");
		});
		var named = first.ordinal() + 1;
		refuses("numbering.paper.agency-other", () -> blocks.enter(keeper, block.id(), named,
				of("GUB", byHand("000.1.5/%d/SETDA/PIM/%d", named))));
		blocks.enter(keeper, block.id(), named, byHand("000.1.5/%d/SETDA/PIM/%d", named));
	}

	@Test
	void whatReadsLikeAnotherLetterOfTheAgencyItIsSaidToBeOfIsRefusedAlsoWithZerosBeforeItAndWhenItIsCorrected() {
		nameless();
		var keeper = staff.actor("agenda.setda");
		var block = blocks.take(keeper, register, 1, "Uji");
		var ordinal = block.numbers().getFirst().number().ordinal();
		var own = new NumberRegister("GUB", register.year(), "LAIN");

		transaction.executeWithoutResult(status -> {
			status.setRollbackOnly();
			IntStream.rangeClosed(1, ordinal).forEach(_ -> numbering.take(new NumberRequest(own, DocumentId.random(),
					Staff.today(), new NumberPattern("{URUT}/TANPA/{TAHUN}"), Map.of())));
			var letter = byHand("%d/TANPA/%d", ordinal);
			blocks.enter(keeper, block.id(), ordinal, of("SETDA", letter));
			refuses("numbering.text-stands",
					() -> handwritten.correct(keeper, block.numbers().getFirst().number().document(),
							0, of("GUB", byHand("00%d/tanpa/%d", ordinal)), "Salah pilih"));
		});
	}

	/** Entered as a letter of the one, it may be one of the other after all. */
	@Test
	void whatWasWrittenByHandIsNotWrittenAgainByAnAgencyThatCountedThere() {
		var admin = staff.actor("admin");
		var scope = new Scope("GUB", "SURAT", "*");
		var nameless = nameless();
		var keeper = staff.actor("agenda.setda");
		var block = blocks.take(keeper, register, 1, "Uji");
		var ordinal = block.numbers().getFirst().number().ordinal();
		blocks.enter(keeper, block.id(), ordinal, of("SETDA", byHand("%d/TANPA/%d", ordinal)));
		var own = new RegisterRule(scope, new Say("SENDIRI", false, "{URUT}/TANPA/{TAHUN}", false, false));

		refuses("numbering.rule.printed", () -> rules.put(admin, own, nameless.say().summary(), true));
	}

	/** The Governor's letters are numbered by a pattern that names no agency. */
	private RegisterRule nameless() {
		var scope = new Scope("GUB", "SURAT", "*");
		var nameless = new RegisterRule(scope, new Say("PIMPINAN", false, "{URUT}/TANPA/{TAHUN}", false, false, "SETDA"));
		rules.put(staff.actor("admin"), nameless, rules.said(scope).orElseThrow().summary(), true);
		return nameless;
	}

	private static HandWritten of(String agency, HandWritten letter) {
		return new HandWritten(letter.number(), letter.on(), letter.addressee(), letter.subject(), letter.secrecy(),
				letter.scan(), letter.drafter(), agency);
	}

	private String series(LetterNumber number) {
		return database.sql("select series from numbering_entry where document = ?").param(number.document().value())
				.query(String.class).single();
	}

	private HandWritten byHand(String number, int ordinal) {
		return new HandWritten(number.formatted(ordinal, register.year()), Staff.today(), "Kepala Bappeda", "",
				Secrecy.SECRET, null, null);
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
