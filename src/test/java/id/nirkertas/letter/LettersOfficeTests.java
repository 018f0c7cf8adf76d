package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.NumberState;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.office.OfficeFaults;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.signing.Signing;
import id.nirkertas.signing.ValidationReport;
import id.nirkertas.storage.Vault;
import id.nirkertas.workflow.WorkItem;
import id.nirkertas.workflow.Worklist;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From draft to signature with the whole office running. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class LettersOfficeTests {

	@Autowired
	Letters letters;

	@Autowired
	SignedLetters copies;

	@Autowired
	Reviews reviews;

	@Autowired
	Staff staff;

	@Autowired
	OfficeFaults faults;

	@Autowired
	Numbering numbering;

	@Autowired
	Signing signing;

	@Autowired
	Vault vault;

	@Autowired
	Worklist worklist;

	@Autowired
	JdbcClient database;

	@Autowired
	TransactionTemplate transaction;

	@AfterEach
	void mend() {
		faults.mend();
		awaitTimeStamps(true);
	}

	/** Whether the service answers is remembered for some seconds. */
	private void awaitTimeStamps(boolean available) {
		for (var left = 300; signing.mayTimeStamp().isAllowed() != available; left--) {
			assertThat(left).as("patience").isPositive();
			LockSupport.parkNanos(100_000_000);
		}
	}

	@Test
	void bearsItsNumberAndAGenuineSignature() throws IOException {
		var letter = readyToSign();
		assertThat(letters.view(letter).number()).contains("…");
		assertThat(letters.preflight(staff.actor("kadis.kominfo"), letter).checks()).allMatch(Preflight.Check::passed);

		var signed = sign(letter);

		assertThat(signed.state()).isEqualTo(LetterState.SIGNED);
		assertThat(signed.number()).matches("500\\.12/\\d+/DISKOMINFO/\\d{4}");
		assertThat(copies.underCode(Objects.requireNonNull(signed.code()))).contains(signed);
		assertThat(copies.withFile(Objects.requireNonNull(signed.file()))).contains(signed);
		assertThat(numbering.numberOf(letter).orElseThrow().state()).isEqualTo(NumberState.ISSUED);
		var file = Files.createTempFile("naskah", ".pdf");
		Files.write(file, vault.read(Objects.requireNonNull(signed.file())));
		assertThat(signing.validate(file).verdict()).isEqualTo(ValidationReport.Verdict.GENUINE);
		Files.delete(file);
	}

	@Test
	void takesOneNumberAndOneSignatureFromEightHastyClicks() throws Exception {
		var letter = readyToSign();
		var register = numbering.audit().size();

		try (var clicks = Executors.newFixedThreadPool(8)) {
			Callable<LetterView> click = () -> sign(letter);
			var answers = clicks.invokeAll(Stream.generate(() -> click).limit(8).toList());
			assertThat(answers).extracting(Future::get).extracting(LetterView::number).doesNotContainNull()
					.containsOnly(letters.view(letter).number());
		}

		assertThat(count("letter_file where letter = ?", letter)).isOne();
		assertThat(count("numbering_entry where document = ?", letter)).isOne();
		assertThat(numbering.audit()).hasSizeGreaterThanOrEqualTo(register).allMatch(audit -> audit.isSound());
	}

	@Test
	void takesNoNumberForAWrongPassphrase() {
		var letter = readyToSign();

		refuses("signing.wrong-passphrase",
				() -> letters.sign(staff.actor("kadis.kominfo"), letter, "bukan ini".toCharArray()));

		assertThat(numbering.numberOf(letter)).isEmpty();
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
	}

	@Test
	void wipesThePassphraseWhateverHappens() {
		var wrong = "bukan ini".toCharArray();

		refuses("signing.wrong-passphrase", () -> letters.sign(staff.actor("kadis.kominfo"), readyToSign(), wrong));

		assertThat(wrong).containsOnly('\0');
	}

	@Test
	void asksForTheTimeStampServiceBeforeThePassphrase() {
		var letter = readyToSign();
		faults.timeStampDown();
		awaitTimeStamps(false);

		refuses("letter.preflight.time-stamp.down", () -> sign(letter));

		assertThat(numbering.numberOf(letter)).isEmpty();
	}

	@Test
	void keepsTheNumberOfAFailedSignatureForTheNext() {
		var letter = readyToSign();
		var requests = faults.storeRequests();
		faults.storeFailsWhen(() -> faults.storeRequests() > requests + 1 && numbering.numberOf(letter).isPresent());
		refuses("storage.unavailable", () -> sign(letter));
		var reserved = letters.view(letter);
		faults.mend();

		var signed = sign(letter);

		assertThat(reserved.state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(reserved.number()).doesNotContain("…");
		assertThat(signed.number()).isEqualTo(reserved.number());
		assertThat(signed.code()).isEqualTo(reserved.code());
	}

	@Test
	void voidsTheReservedNumberOfAWithdrawnLetter() {
		var letter = readyToSign();
		faults.storeFailsWhen(() -> numbering.numberOf(letter).isPresent());
		refuses("storage.unavailable", () -> sign(letter));
		faults.mend();

		letters.withdraw(staff.actor("pranata1"), letter, "Sudah tidak diperlukan");

		assertThat(letters.view(letter).state()).isEqualTo(LetterState.WITHDRAWN);
		assertThat(worklist.whereIs(letter.toString())).isEmpty();
		assertThat(numbering.audit()).allMatch(audit -> audit.isSound());
		refuses("letter.withdrawn", () -> sign(letter));
	}

	@Test
	void takesAnotherNumberWhenTheOldOneWouldReadOtherwise() {
		var letter = readyToSign();
		faults.storeFailsWhen(() -> numbering.numberOf(letter).isPresent());
		refuses("storage.unavailable", () -> sign(letter));
		faults.mend();
		reviews.returnForChange(staff.actor("kadis.kominfo"), letter, List.of("review.reason.classification"), "");
		var draft = letters.view(letter);
		letters.save(staff.actor("pranata1"), letter, content("Penyampaian Data", "000.6"), draft.revision());
		letters.submit(staff.actor("pranata1"), letter);
		initial(letter);

		assertThat(sign(letter).number()).startsWith("000.6/");
		assertThat(numbering.audit()).allMatch(audit -> audit.isSound());
	}

	@Test
	void isSignedOnlyByWhoeverItWaitsFor() {
		var letter = readyToSign();

		refuses("letter.not-the-signatory",
				() -> letters.sign(staff.actor("kaban.bappeda"), letter, Staff.passphrase("kaban.bappeda")));
	}

	@Test
	void hangsOnNobodysTransaction() {
		var letter = readyToSign();

		assertThatExceptionOfType(IllegalStateException.class)
				.isThrownBy(() -> transaction.executeWithoutResult(_ -> sign(letter)));
	}

	@Test
	void asksForInitialsAgainAfterAReturn() {
		var letter = submitted();
		var bimantara = staff.actor("kabid.aptika");
		assertThat(reviews.look(bimantara, letter)).isEmpty();
		reviews.returnForChange(bimantara, letter, List.of(), "Angka di alinea kedua keliru.");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.RETURNED);

		letters.save(staff.actor("pranata1"), letter, content("Penyampaian Data Baru", "500.12"),
				letters.view(letter).revision());
		letters.submit(staff.actor("pranata1"), letter);

		assertThat(reviews.view(letter).awaited()).isEqualTo(bimantara.position());
		assertThat(reviews.look(bimantara, letter).orElseThrow().fields()).extracting(field -> field.name())
				.containsExactly("letter.field.subject");
		assertThat(reviews.view(letter).remarks()).hasSize(1);
		assertThat(waiting("kabid.aptika")).contains(letter.toString());
	}

	@Test
	void refusesInitialsOnAVersionThatWasNotRead() {
		var letter = submitted();

		refuses("review.changed", () -> reviews.initial(staff.actor("kabid.aptika"), letter, "another"));
		refuses("review.not-your-turn", () -> reviews.initial(staff.actor("sekdis.kominfo"), letter,
				letters.view(letter).versionHash()));
		refuses("review.remark-missing", () -> reviews.returnForChange(staff.actor("kabid.aptika"), letter, List.of(), " "));
	}

	@Test
	void doesNotGoOnWithoutAddressee() {
		var letter = letters.draft(staff.actor("pranata1"), new DraftContent("OFFICIAL_LETTER", "", Urgency.NORMAL,
				Secrecy.ORDINARY, "999.999", List.of(), List.of(), position("KABAN.BAPPEDA"), ""));

		assertThat(letters.faults(letter)).extracting(Fault::field).containsExactly("classification", "addressees",
				"signatory", "subject", "body");
		refuses("letter.incomplete", () -> letters.submit(staff.actor("pranata1"), letter));
	}

	private List<String> waiting(String username) {
		return worklist.of(List.of(staff.actor(username).position())).stream().map(WorkItem::key).toList();
	}

	private LetterView sign(DocumentId letter) {
		return letters.sign(staff.actor("kadis.kominfo"), letter, Staff.passphrase("kadis.kominfo"));
	}

	private DocumentId readyToSign() {
		var letter = submitted();
		initial(letter);
		return letter;
	}

	private DocumentId submitted() {
		var letter = letters.draft(staff.actor("pranata1"), content("Penyampaian Data", "500.12"));
		letters.submit(staff.actor("pranata1"), letter);
		return letter;
	}

	private void initial(DocumentId letter) {
		var hash = letters.view(letter).versionHash();
		reviews.initial(staff.actor("kabid.aptika"), letter, hash);
		reviews.initial(staff.actor("sekdis.kominfo"), letter, hash);
	}

	private DraftContent content(String subject, String classification) {
		return new DraftContent("OFFICIAL_LETTER", subject, Urgency.URGENT, Secrecy.ORDINARY, classification,
				List.of(position("KABAN.BAPPEDA")), List.of(position("SEKDA"), position("INSPEKTUR")),
				position("KADIS.KOMINFO"), "Bersama ini disampaikan data.\n\n1. satu;\n2. dua.\n\nDemikian disampaikan.");
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}

	private long count(String from, DocumentId letter) {
		return database.sql("select count(*) from " + from).param(letter.value()).query(Long.class).single();
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
