package id.nirkertas.letter;

import static id.nirkertas.letter.LetterTests.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.NumberState;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
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

	@Autowired
	BeanFactory beans;

	KominfoLetters kominfo;

	@BeforeEach
	void begin() {
		kominfo = KominfoLetters.by(beans);
	}

	@Test
	void bearsItsNumberAndAGenuineSignature() throws IOException {
		var letter = kominfo.readyToSign();
		assertThat(letters.view(letter).number()).contains("…");
		assertThat(letters.preflight(staff.actor("kadis.kominfo"), letter).checks()).allMatch(Preflight.Check::passed);

		var signed = kominfo.sign(letter);

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
		var letter = kominfo.readyToSign();
		var register = numbering.audit().size();

		try (var clicks = Executors.newFixedThreadPool(8)) {
			Callable<LetterView> click = () -> kominfo.sign(letter);
			var answers = clicks.invokeAll(Stream.generate(() -> click).limit(8).toList());
			assertThat(answers).extracting(Future::get).extracting(LetterView::number).doesNotContainNull()
					.containsOnly(letters.view(letter).number());
		}

		assertThat(count("letter_file where letter = ?", letter)).isOne();
		assertThat(count("numbering_entry where document = ?", letter)).isOne();
		assertThat(numbering.audit()).hasSizeGreaterThanOrEqualTo(register).allMatch(audit -> audit.isSound());
	}

	@Test
	void isSignedOnlyByWhoeverItWaitsFor() {
		var letter = kominfo.readyToSign();

		refuses("letter.not-the-signatory",
				() -> letters.sign(staff.actor("kaban.bappeda"), letter, Staff.passphrase("kaban.bappeda")));
	}

	@Test
	void hangsOnNobodysTransaction() {
		var letter = kominfo.readyToSign();

		assertThatExceptionOfType(IllegalStateException.class)
				.isThrownBy(() -> transaction.executeWithoutResult(_ -> kominfo.sign(letter)));
	}

	@Test
	void asksForInitialsAgainAfterAReturn() {
		var letter = kominfo.submitted();
		var bimantara = staff.actor("kabid.aptika");
		assertThat(reviews.look(bimantara, letter)).isEmpty();
		reviews.returnForChange(bimantara, letter, List.of(), "Angka di alinea kedua keliru.");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.RETURNED);

		letters.save(staff.actor("pranata1"), letter, kominfo.content("Penyampaian Data Baru", "500.12"),
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
		var letter = kominfo.submitted();

		refuses("review.changed", () -> reviews.initial(staff.actor("kabid.aptika"), letter, "another"));
		refuses("review.not-your-turn", () -> reviews.initial(staff.actor("sekdis.kominfo"), letter,
				letters.view(letter).versionHash()));
		refuses("review.remark-missing", () -> reviews.returnForChange(staff.actor("kabid.aptika"), letter, List.of(), " "));
	}

	@Test
	void doesNotGoOnWithoutAddressee() {
		var letter = letters.draft(staff.actor("pranata1"), new DraftContent("OFFICIAL_LETTER", "", Urgency.NORMAL,
				Secrecy.ORDINARY, "999.999", List.of(), List.of(), kominfo.position("KABAN.BAPPEDA"), ""));

		assertThat(letters.faults(letter)).extracting(Fault::field).containsExactly("classification", "addressees",
				"signatory", "subject", "body");
		refuses("letter.incomplete", () -> letters.submit(staff.actor("pranata1"), letter));
	}

	private List<String> waiting(String username) {
		return worklist.of(List.of(staff.actor(username).position())).stream().map(WorkItem::key).toList();
	}

	private long count(String from, DocumentId letter) {
		return database.sql("select count(*) from " + from).param(letter.value()).query(Long.class).single();
	}
}
