package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.GivenNumbers;
import id.nirkertas.numbering.LetterNumber;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.numbering.SpareNumbers;
import id.nirkertas.office.OneGate;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.workflow.WorkItem;
import id.nirkertas.workflow.WorkItem.Work;
import id.nirkertas.workflow.Worklist;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the office wants one gate for numbers, a keeper gives a letter its number before anybody signs it. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class NumberingGateTests {

	@Autowired
	BeanFactory beans;
	@Autowired
	Letters letters;
	@Autowired
	NumberingGate gate;
	@Autowired
	GivenNumbers given;
	@Autowired
	SpareNumbers spares;
	@Autowired
	Numbering numbering;
	@Autowired
	Reviews reviews;
	@Autowired
	Worklist worklist;
	@Autowired
	Staff staff;

	KominfoLetters kominfo;
	OneGate open;

	@BeforeEach
	void wantsOneGate() {
		kominfo = KominfoLetters.by(beans);
		open = OneGate.in(beans, "DISKOMINFO");
	}

	@AfterEach
	void wantsNoneAnyMore() {
		open.close();
	}

	@Test
	void theKeeperIsAskedFirstAndTheLetterBearsTheirNumber() {
		var letter = kominfo.readyToSign();

		assertThat(letters.view(letter).state()).isEqualTo(LetterState.AWAITING_NUMBER);
		assertThat(waitsFor("agenda.kominfo", letter)).containsExactly(Work.GIVE_NUMBER);
		assertThat(waitsFor("kadis.kominfo", letter)).isEmpty();
		refuses("letter.awaits-number", () -> kominfo.sign(letter));
		refuses("numbering.not-keeper", () -> gate.number(staff.actor("agenda.bappeda"), letter));
		refuses("numbering.not-keeper", () -> gate.number(staff.actor("kadis.kominfo"), letter));

		var number = gate.number(staff.actor("agenda.kominfo"), letter);

		assertThat(gate.number(staff.actor("agenda.kominfo"), letter)).as("a second click").isEqualTo(number);
		assertThat(letters.view(letter).number()).isEqualTo(number.text()).doesNotContain("…");
		assertThat(waitsFor("kadis.kominfo", letter)).containsExactly(Work.SIGN_LETTER);
		assertThat(waitsFor("agenda.kominfo", letter)).isEmpty();
		assertThat(letters.preflight(staff.actor("kadis.kominfo"), letter).checks()).filteredOn(Preflight.Check::doubtful)
				.isEmpty();
		assertThat(kominfo.sign(letter).number()).isEqualTo(number.text());
		noDrift(letter);
	}

	@Test
	void theSignatoryLooksAtThePaperThatIsSigned() throws IOException {
		var letter = kominfo.readyToSign();
		assertThat(paper(letter)).contains("tanggal tanda tangan");

		gate.number(staff.actor("agenda.kominfo"), letter);

		assertThat(paper(letter)).doesNotContain("tanggal tanda tangan")
				.contains(letters.view(letter).number(), SheetDates.day(Staff.today()));
	}

	@Test
	void theNumberThatWouldBeGivenTakesNone() {
		var letter = kominfo.readyToSign();
		var other = kominfo.readyToSign();
		var expected = gate.expected(letter).orElseThrow();

		assertThat(gate.expected(other)).contains(expected);
		assertThat(gate.number(staff.actor("agenda.kominfo"), other).text()).isEqualTo(expected);
		assertThat(gate.expected(other)).as("what it has").contains(expected);
		assertThat(gate.expected(letter).orElseThrow()).isNotEqualTo(expected)
				.isEqualTo(gate.number(staff.actor("agenda.kominfo"), letter).text());
	}

	private String paper(DocumentId letter) throws IOException {
		try (var pdf = Loader.loadPDF(letters.paper(letter).pdf())) {
			return new PDFTextStripper().getText(pdf);
		}
	}

	@Test
	void whatComesBackUnchangedKeepsItsNumberAndGoesStraightToTheSignatory() {
		var letter = numbered();
		var number = letters.view(letter).number();
		reviews.returnForChange(staff.actor("kadis.kominfo"), letter, List.of(), "Tunda dulu.");
		letters.submit(staff.actor("pranata1"), letter);
		kominfo.initial(letter);

		assertThat(waitsFor("kadis.kominfo", letter)).containsExactly(Work.SIGN_LETTER);
		assertThat(kominfo.sign(letter).number()).isEqualTo(number);
	}

	@Test
	void whatComesBackUnderAnotherClassificationIsLookedAtByTheKeeperAgain() {
		var letter = numbered();
		var before = numbering.numberOf(letter).orElseThrow();
		reviews.returnForChange(staff.actor("kadis.kominfo"), letter, List.of(), "Klasifikasi keliru.");
		var view = letters.view(letter);
		letters.save(staff.actor("pranata1"), letter, kominfo.content(view.content().subject(), "000.1.5"),
				view.revision());
		letters.submit(staff.actor("pranata1"), letter);
		kominfo.initial(letter);

		assertThat(waitsFor("agenda.kominfo", letter)).containsExactly(Work.GIVE_NUMBER);
		var after = gate.number(staff.actor("agenda.kominfo"), letter);
		assertThat(after.ordinal()).isEqualTo(before.ordinal());
		assertThat(after.text()).startsWith("000.1.5/").isNotEqualTo(before.text());
		assertThat(kominfo.sign(letter).number()).isEqualTo(after.text());
	}

	@Test
	void aNumberThatAKeeperMakesVoidIsNotSigned() {
		var letter = numbered();
		var before = letters.view(letter).number();
		given.annul(staff.actor("agenda.kominfo"), letter, "Salah register");

		assertThat(waitsFor("kadis.kominfo", letter)).isEmpty();
		assertThat(waitsFor("agenda.kominfo", letter)).containsExactly(Work.GIVE_NUMBER);
		refuses("letter.awaits-number", () -> kominfo.sign(letter));
		assertThat(gate.number(staff.actor("kasubbag.umpeg"), letter).text()).isNotEqualTo(before);
		kominfo.sign(letter);
		noDrift(letter);
	}

	@Test
	void aSpareNumberPassesTheGateToo() {
		var letter = kominfo.readyToSign();
		var keeper = staff.actor("agenda.kominfo");
		var hold = spares.setAside(keeper, gate.registerOf(letter).orElseThrow(), 1, Staff.today(), "Undangan menyusul");
		var ordinal = hold.free().getFirst().number().ordinal();
		given.give(keeper, letter, hold.id(), ordinal, Staff.today(), "Undangan menyusul");

		assertThat(kominfo.sign(letter).number()).contains("/" + ordinal + "/");
		noDrift(letter);
	}

	@Test
	void whoeverAskedForOneGateTooLateAsksTheKeepersForANumber() {
		open.close();
		var letter = kominfo.readyToSign();
		open = OneGate.in(beans, "DISKOMINFO");

		refuses("letter.preflight.number.missing", () -> kominfo.sign(letter));
		refuses("letter.not-the-signatory", () -> gate.askAgain(staff.actor("pranata1"), letter));
		gate.askAgain(staff.actor("kadis.kominfo"), letter);
		gate.askAgain(staff.actor("kadis.kominfo"), letter);
		assertThat(waitsFor("agenda.kominfo", letter)).containsExactly(Work.GIVE_NUMBER);
		var number = gate.number(staff.actor("agenda.kominfo"), letter);
		refuses("letter.gate.number-holds", () -> gate.askAgain(staff.actor("kadis.kominfo"), letter));
		assertThat(kominfo.sign(letter).number()).isEqualTo(number.text());
	}

	@Test
	void whoAsksForAnotherNumberIsNamedBesideTheOneThatIsVoid() {
		var letter = kominfo.readyToSign();
		gate.number(staff.actor("agenda.kominfo"), letter);
		var database = beans.getBean(JdbcClient.class);
		database.sql("update numbering_entry set dated_on = dated_on - 10 where document = ?").param(letter.value())
				.update();

		gate.askAgain(staff.actor("kadis.kominfo"), letter);

		assertThat(database.sql("select annulled_as from numbering_entry where document = ? and state = 'VOID'")
				.param(letter.value()).query(UUID.class).single())
				.isEqualTo(staff.actor("kadis.kominfo").position().value());
		database.sql("update numbering_entry set dated_on = dated_on + 10 where document = ?").param(letter.value())
				.update();
		gate.number(staff.actor("agenda.kominfo"), letter);
		noDrift(letter);
	}

	@RepeatedTest(5)
	void twoKeepersAtOnceGiveOneNumber() throws Exception {
		var letter = kominfo.readyToSign();
		var last = last(letter);
		var start = new CountDownLatch(1);
		var answers = new ArrayList<String>();
		try (var keepers = Executors.newFixedThreadPool(2)) {
			var acts = List.of("agenda.kominfo", "kasubbag.umpeg").stream()
					.map(keeper -> keepers.submit(answer(start, keeper, letter)))
					.toList();
			start.countDown();
			for (var act : acts) {
				answers.add(act.get());
			}
		}

		assertThat(answers).containsOnlyOnce("letter.gate.not-waiting");
		assertThat(numbering.numberOf(letter)).map(LetterNumber::ordinal).contains(last + 1);
		assertThat(last(letter)).isEqualTo(last + 1);
		noDrift(letter);
	}

	@Test
	void aSecretLetterTakesItsNumberAtTheSignature() {
		var drafter = staff.actor("sekdis.kominfo");
		var letter = letters.draft(drafter, kominfo.content("Pemeriksaan", "500.12").as(Secrecy.SECRET));
		letters.submit(drafter, letter);

		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(waitsFor("agenda.kominfo", letter)).isEmpty();
	}

	@Test
	void aLetterIsWithdrawnWhileItWaitsAndTheRegisterHasNoHole() {
		var letter = kominfo.readyToSign();
		var last = last(letter);
		letters.withdraw(staff.actor("pranata1"), letter, "Rapat dibatalkan.");

		assertThat(waitsFor("agenda.kominfo", letter)).isEmpty();
		refuses("letter.gate.not-waiting", () -> gate.number(staff.actor("agenda.kominfo"), letter));
		assertThat(last(kominfo.readyToSign())).isEqualTo(last);
		noDrift(letter);
	}

	private DocumentId numbered() {
		var letter = kominfo.readyToSign();
		gate.number(staff.actor("agenda.kominfo"), letter);
		return letter;
	}

	private Callable<String> answer(CountDownLatch start, String keeper, DocumentId letter) {
		return () -> {
			start.await();
			try {
				return gate.number(staff.actor(keeper), letter).text();
			} catch (RefusedException refusal) {
				return refusal.code();
			}
		};
	}

	private int last(DocumentId letter) {
		return numbering.entries(gate.registerOf(letter).orElseThrow()).size();
	}

	private List<Work> waitsFor(String person, DocumentId letter) {
		return worklist.of(List.of(staff.actor(person).position())).stream()
				.filter(item -> item.key().equals(letter.toString())).map(WorkItem::work).toList();
	}

	private void noDrift(DocumentId letter) {
		assertThat(worklist.drift()).noneMatch(line -> line.contains(letter.toString()));
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
