package id.nirkertas.letter;

import static id.nirkertas.letter.LetterTests.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.office.OfficeFaults;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Reviews;
import id.nirkertas.signing.Signing;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A signature that fails leaves no gap among the numbers and no passphrase behind. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class FailedSignatureTests {

	@Autowired
	Letters letters;

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
	Worklist worklist;

	@Autowired
	BeanFactory beans;

	KominfoLetters kominfo;

	@BeforeEach
	void begin() {
		kominfo = KominfoLetters.by(beans);
	}

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
	void takesNoNumberForAWrongPassphrase() {
		var letter = kominfo.readyToSign();

		refuses("signing.wrong-passphrase",
				() -> letters.sign(staff.actor("kadis.kominfo"), letter, "bukan ini".toCharArray()));

		assertThat(numbering.numberOf(letter)).isEmpty();
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
	}

	@Test
	void wipesThePassphraseWhateverHappens() {
		var wrong = "bukan ini".toCharArray();

		refuses("signing.wrong-passphrase", () -> letters.sign(staff.actor("kadis.kominfo"), kominfo.readyToSign(), wrong));

		assertThat(wrong).containsOnly('\0');
	}

	@Test
	void asksForTheTimeStampServiceBeforeThePassphrase() {
		var letter = kominfo.readyToSign();
		faults.timeStampDown();
		awaitTimeStamps(false);

		refuses("letter.preflight.time-stamp.down", () -> kominfo.sign(letter));

		assertThat(numbering.numberOf(letter)).isEmpty();
	}

	@Test
	void keepsTheNumberOfAFailedSignatureForTheNext() {
		var letter = kominfo.readyToSign();
		var requests = faults.storeRequests();
		faults.storeFailsWhen(() -> faults.storeRequests() > requests + 1 && numbering.numberOf(letter).isPresent());
		refuses("storage.unavailable", () -> kominfo.sign(letter));
		var reserved = letters.view(letter);
		faults.mend();

		var signed = kominfo.sign(letter);

		assertThat(reserved.state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(reserved.number()).doesNotContain("…");
		assertThat(signed.number()).isEqualTo(reserved.number());
		assertThat(signed.code()).isEqualTo(reserved.code());
	}

	@Test
	void voidsTheReservedNumberOfAWithdrawnLetter() {
		var letter = kominfo.readyToSign();
		faults.storeFailsWhen(() -> numbering.numberOf(letter).isPresent());
		refuses("storage.unavailable", () -> kominfo.sign(letter));
		faults.mend();

		letters.withdraw(staff.actor("pranata1"), letter, "Sudah tidak diperlukan");

		assertThat(letters.view(letter).state()).isEqualTo(LetterState.WITHDRAWN);
		assertThat(worklist.whereIs(letter.toString())).isEmpty();
		assertThat(numbering.audit()).allMatch(audit -> audit.isSound());
		refuses("letter.withdrawn", () -> kominfo.sign(letter));
	}

	@Test
	void takesAnotherNumberWhenTheOldOneWouldReadOtherwise() {
		var letter = kominfo.readyToSign();
		faults.storeFailsWhen(() -> numbering.numberOf(letter).isPresent());
		refuses("storage.unavailable", () -> kominfo.sign(letter));
		faults.mend();
		reviews.returnForChange(staff.actor("kadis.kominfo"), letter, List.of("Kode klasifikasi atau keamanan keliru"), "");
		var draft = letters.view(letter);
		letters.save(staff.actor("pranata1"), letter, kominfo.content("Penyampaian Data", "000.6"), draft.revision());
		letters.submit(staff.actor("pranata1"), letter);
		kominfo.initial(letter);

		assertThat(kominfo.sign(letter).number()).startsWith("000.6/");
		assertThat(numbering.audit()).allMatch(audit -> audit.isSound());
	}
}
