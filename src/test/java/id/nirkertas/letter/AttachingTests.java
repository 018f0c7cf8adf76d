package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.audit.Trail;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** The same file lies beside a letter once; whatever else somebody attaches lies there too. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class AttachingTests {

	@Autowired
	Letters letters;
	@Autowired
	Checklist checklist;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	Trail trail;
	@TempDir
	Path folder;

	Actor citra;
	DocumentId letter;

	@BeforeEach
	void beginALetter() {
		citra = staff.actor("pranata1");
		letter = letters.draft(citra, secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."));
	}

	@Test
	void theSameFileIsTakenOnce() throws IOException {
		letters.attach(citra, letter, "data.pdf", pdf(1));
		letters.attach(citra, letter, "data.pdf", pdf(1));

		assertThat(names()).containsExactly("data.pdf");
		assertThat(timesOnTheTrail()).isOne();
	}

	@Test
	void theSameFileUnderAnotherNameIsRefusedAndSaysWhereItLies() throws IOException {
		letters.attach(citra, letter, "data.pdf", pdf(1));

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> letters.attach(citra, letter, "salinan.pdf", pdf(1)))
				.satisfies(refusal -> assertThat(refusal.code()).isEqualTo("letter.attachment-there"))
				.satisfies(refusal -> assertThat(refusal.details()).isEqualTo(List.of("salinan.pdf", "data.pdf")));
		assertThat(names()).containsExactly("data.pdf");
	}

	@Test
	void anotherFileOfTheSameNameIsAFurtherOne() throws IOException {
		letters.attach(citra, letter, "data.pdf", pdf(1));
		letters.attach(citra, letter, "data.pdf", pdf(2));

		assertThat(names()).containsExactly("data.pdf", "data.pdf");
		assertThat(timesOnTheTrail()).isEqualTo(2);
	}

	@Test
	void whatWasTakenAwayMayBeAttachedAgain() throws IOException {
		letters.attach(citra, letter, "data.pdf", pdf(1));
		letters.detach(citra, letter, letters.view(letter).attachments().getFirst().id());

		letters.attach(citra, letter, "salinan.pdf", pdf(1));

		assertThat(names()).containsExactly("salinan.pdf");
	}

	@RepeatedTest(5)
	void theSameFileAttachedTwiceInOneMomentIsTakenOnce() throws Exception {
		var file = pdf(1);
		var together = new CyclicBarrier(2);
		Callable<Boolean> press = () -> {
			together.await();
			letters.attach(citra, letter, "data.pdf", file);
			return true;
		};
		try (var hands = Executors.newFixedThreadPool(2)) {
			assertThat(hands.invokeAll(List.of(press, press))).extracting(Future::get).containsExactly(true, true);
		}

		assertThat(names()).containsExactly("data.pdf");
		assertThat(timesOnTheTrail()).isOne();
	}

	@Test
	void aFileThatNeitherLayoutNorTextSpeaksOfIsDoubted() throws IOException {
		var decree = decree("Keputusan ini mulai berlaku.");
		assertThat(unsaid(decree)).as("without a file").isEmpty();

		letters.attach(citra, decree, "data.pdf", pdf(1));
		letters.attach(citra, letter, "data.pdf", pdf(1));

		assertThat(unsaid(decree)).containsExactly("file");
		assertThat(unsaid(letter)).as("its layout has a row for it").isEmpty();
		var telling = decree("Daftar nama tercantum dalam Lampiran.");
		letters.attach(citra, telling, "data.pdf", pdf(1));
		assertThat(unsaid(telling)).isEmpty();
	}

	private DocumentId decree(String body) {
		return letters.draft(citra, secretariat.content("DECREE", "Tim Kerja", "500.12", "KADIS.KOMINFO", List.of(),
				List.of(), body));
	}

	private List<String> unsaid(DocumentId document) {
		return checklist.doubts(document).stream().filter(doubt -> doubt.code().equals("letter.doubt.files-unsaid"))
				.map(Fault::field).toList();
	}

	private List<String> names() {
		return letters.view(letter).attachments().stream().map(AttachmentView::name).toList();
	}

	private long timesOnTheTrail() {
		return trail.about(letter).stream().filter(line -> line.event().equals("letter.attachment-added")).count();
	}

	/** One file, however often somebody chooses it. */
	private Path pdf(int pages) throws IOException {
		var file = folder.resolve(pages + ".pdf");
		return Files.exists(file) ? file : Files.write(file, IncomingMail.scan(pages));
	}
}
