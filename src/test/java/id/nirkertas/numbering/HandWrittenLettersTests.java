package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.numbering.RegisterLine.Choice;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.StoredFile;
import id.nirkertas.storage.Vault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was entered for a letter written by hand is put right, and nothing of what stood there is lost. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class HandWrittenLettersTests {

	static final String WHY = "Salah ketik";

	@Autowired
	PaperBlocks blocks;
	@Autowired
	HandWrittenLetters handwritten;
	@Autowired
	RegisterBook book;
	@Autowired
	NightlyRegisters nightly;
	@Autowired
	Vault vault;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;

	NumberRegister register;
	Actor keeper;
	LocalDate today;
	Hold block;
	DocumentId document;
	int ordinal;
	StoredFile first;

	@BeforeEach
	void entersOne() {
		today = Staff.today();
		first = scan();
		register = new NumberRegister("BAPPEDA", today.getYear(), "SURAT");
		keeper = staff.actor("agenda.bappeda");
		block = blocks.take(keeper, register, 2, "Listrik padam");
		ordinal = block.numbers().getFirst().number().ordinal();
		document = block.numbers().getFirst().number().document();
		blocks.enter(keeper, block.id(), ordinal, letter("500.12", "Undangan", "Kepala Dinas Kesehatan", first));
	}

	@AfterEach
	void leavesARegisterThatIsSound() {
		if (!blocks.block(block.id()).free().isEmpty()) {
			blocks.giveBack(keeper, block.id(), "Uji selesai");
		}
		assertThat(book.audit(register).orElseThrow()).matches(RegisterAudit::isSound);
	}

	@Test
	void aCorrectedEntryShowsWhatStoodThereWhoPutItRightAndWhy() {
		var other = scan();

		handwritten.correct(keeper, document, 0, letter("500.7", "Undangan Rapat", "Kepala Dinas Pendidikan", other), WHY);

		var view = handwritten.view(keeper, document);
		assertThat(view.letter()).isEqualTo(letter("500.7", "Undangan Rapat", "Kepala Dinas Pendidikan", other)
				.issuedBy("BAPPEDA"));
		assertThat(view.earlier()).singleElement().satisfies(earlier -> {
			assertThat(earlier.letter())
					.isEqualTo(letter("500.12", "Undangan", "Kepala Dinas Kesehatan", first).issuedBy("BAPPEDA"));
			assertThat(earlier.reason()).isEqualTo(WHY);
			assertThat(earlier.corrected().position()).isEqualTo(keeper.position());
			assertThat(earlier.corrected().person()).isEqualTo(keeper.person());
			assertThat(earlier.corrected().capacity()).isEqualTo(Capacity.PERMANENT);
		});
		assertThat(handwritten.scan(keeper, document, "")).isEqualTo(other);
		assertThat(handwritten.scan(keeper, document, first.fingerprint().hex())).isEqualTo(first);
		assertThat(book.lines(keeper, register, Choice.ISSUED, 0, 10_000)).filteredOn(line -> line.ordinal() == ordinal)
				.singleElement().satisfies(line -> {
					assertThat(line.text()).isEqualTo("500.7/" + ordinal + "/BAPPEDA/" + today.getYear());
					assertThat(Objects.requireNonNull(Objects.requireNonNull(line.paper()).corrected()).reason())
							.isEqualTo(WHY);
					assertThat(Objects.requireNonNull(line.paper()).corrections()).isEqualTo(view.corrections());
				});
		assertThat(nightly.faults()).noneMatch(fault -> fault.contains(register + " " + ordinal + ":"));
	}

	@Test
	void theTrailHasTheEarlierStateByItsPrintAndNothingOfItsSubject() {
		handwritten.correct(keeper, document, 0, letter("500.7", "Rapat lain", "Kepala Dinas Kesehatan", first), WHY);

		assertThat(database.sql("select facts::text from audit_event where event = 'numbering.paper-letter-corrected'"
				+ " and document = ?").param(document.value()).query(String.class).single())
				.contains("number subject", WHY, "500.12/" + ordinal, "500.7/" + ordinal)
				.doesNotContain("Rapat lain", "Undangan");
	}

	@Test
	void ofTwoKeepersAtOnceOneIsToldAndNothingIsLost() throws Exception {
		try (var keepers = Executors.newFixedThreadPool(2)) {
			var answers = keepers
					.invokeAll(List.of(correcting("Kepala Dinas Pendidikan"), correcting("Kepala Dinas Sosial")))
					.stream().map(future -> future.resultNow()).toList();
			assertThat(answers).containsExactlyInAnyOrder("done", "numbering.paper.corrected-meanwhile");
		}
		var view = handwritten.view(keeper, document);
		assertThat(view.revision()).isEqualTo(1);
		handwritten.correct(keeper, document, 0, view.letter(), WHY);
		assertThat(handwritten.view(keeper, document).revision()).as("said again").isEqualTo(1);
	}

	@Test
	void whatSaysTheSameIsNotStoredAndSaysSo() {
		var same = letter("500.12", "Undangan", "Kepala Dinas Kesehatan", first);

		refuses("numbering.paper.unchanged", () -> handwritten.correct(keeper, document, 0, same, WHY));

		assertThat(handwritten.view(keeper, document).earlier()).isEmpty();
	}

	/** Not even where the form that was sent is not whole: whoever mends it has seen the other's words first. */
	@Test
	void whoeverWasSlowerHearsOfTheOthersCorrectionFirst() {
		handwritten.correct(keeper, document, 0, letter("500.12", "Rapat", "Kepala Dinas Kesehatan", first), WHY);

		refuses("numbering.paper.corrected-meanwhile",
				() -> handwritten.correct(keeper, document, 0, letter("500.12", "Lain", "Kepala Dinas Sosial", first), ""));
	}

	@Test
	void theOldAndTheNewDrafterAreToldAndTheDrafterOfEveryCorrection() {
		var old = staff.position("PERENCANA1").id();
		var now = staff.position("PERENCANA2").id();
		handwritten.correct(keeper, document, 0, drawnUpBy(old, "Undangan"), WHY);
		told(old, "notification.hand-drafter");
		handwritten.correct(keeper, document, 1, drawnUpBy(old, "Undangan Rapat"), WHY);
		told(old, "notification.hand-corrected");

		handwritten.correct(keeper, document, 2, drawnUpBy(now, "Undangan Rapat"), WHY);

		told(old, "notification.hand-drafter-no-more");
		told(now, "notification.hand-drafter");
		assertThat(handwritten.view(keeper, document).corrections()).extracting(each -> each.after().changed(each.before()))
				.containsExactly(List.of("drafter"), List.of("subject"), List.of("drafter"));
	}

	@Test
	void whoeverIsNamedAsDrafterWhenALetterIsEnteredIsToldOnce() {
		var drafter = staff.position("PERENCANA1").id();
		var other = block.numbers().getLast().number();
		document = other.document();
		ordinal = other.ordinal();

		blocks.enter(keeper, block.id(), ordinal, drawnUpBy(drafter, "Undangan"));
		blocks.enter(keeper, block.id(), ordinal, drawnUpBy(drafter, "Undangan"));

		told(drafter, "notification.hand-entered");
		handwritten.correct(keeper, document, 0, drawnUpBy(drafter, "Undangan Rapat"), WHY);
		told(drafter, "notification.hand-corrected");
		told(drafter, "notification.hand-entered");
	}

	private HandWritten drawnUpBy(PositionId drafter, String subject) {
		return new HandWritten("500.12/%d/BAPPEDA/%d".formatted(ordinal, today.getYear()), today, "Kepala Dinas Kesehatan",
				subject, Secrecy.ORDINARY, first, drafter);
	}

	private void told(PositionId position, String code) {
		Awaitility.await(code).atMost(Duration.ofSeconds(30)).until(() -> database.sql("""
				select count(*) from notification_notice where position = ? and code = ? and occasion like ?""")
				.params(position.value(), code, "number.hand/" + document + "/%").query(Long.class).single() == 1);
	}

	@Test
	void refusesWhatCannotHaveBeenWrittenSo() {
		var right = letter("500.12", "Undangan", "Kepala Dinas Sosial", first);
		var elsewhere = letter(ordinal + 1, "500.12", "Undangan", "Kepala", first, today);
		refuses("numbering.not-keeper", () -> handwritten.correct(staff.actor("agenda.kominfo"), document, 0, right, WHY));
		refuses("numbering.not-keeper", () -> handwritten.correct(staff.actor("kaban.bappeda"), document, 0, right, WHY));
		refuses("numbering.reason-missing", () -> handwritten.correct(keeper, document, 0, right, " "));
		refuses("numbering.paper.number", () -> handwritten.correct(keeper, document, 0, elsewhere, WHY));
		refuses("numbering.paper.day", () -> handwritten.correct(keeper, document, 0,
				letter(ordinal, "500.12", "Undangan", "Kepala", first, today.plusDays(1)), WHY));
		refuses("numbering.paper.subject",
				() -> handwritten.correct(keeper, document, 0, letter("500.12", "", "Kepala", first), WHY));
		refuses("numbering.paper.scan",
				() -> handwritten.correct(keeper, document, 0, letter("500.12", "Undangan", "Kepala", null), WHY));
		assertThat(handwritten.view(keeper, document).revision()).isZero();
	}

	private Callable<String> correcting(String addressee) {
		return () -> {
			try {
				handwritten.correct(keeper, document, 0, letter("500.12", "Undangan", addressee, first), WHY);
				return "done";
			} catch (RefusedException lost) {
				return lost.code();
			}
		};
	}

	private HandWritten letter(String code, String subject, String addressee, @Nullable StoredFile scan) {
		return letter(ordinal, code, subject, addressee, scan, today);
	}

	private HandWritten letter(int place, String code, String subject, String addressee,
			@Nullable StoredFile scan, LocalDate on) {
		return new HandWritten("%s/%d/BAPPEDA/%d".formatted(code, place, today.getYear()), on, addressee, subject,
				Secrecy.ORDINARY, scan);
	}

	private StoredFile scan() {
		return vault.put(IncomingMail.scan(1), "application/pdf");
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
