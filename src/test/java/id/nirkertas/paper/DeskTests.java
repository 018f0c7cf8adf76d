package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.shared.RefusedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class DeskTests {

	static final Paper PAPER = new Paper();
	static final Duration PATIENCE = Duration.ofSeconds(20);
	static final byte[] INVITATION = PAPER.print(Sheets.invitation().sheet()).pdf();

	@Test
	void readsTheTextFromTopToBottom() {
		assertThat(PAPER.text(INVITATION)).containsSubsequence("PEMERINTAH PROVINSI CONTOH", "Nomor", "Yth.",
				"pukul : 09.00 WIB",
				"1. hadir tepat waktu", "- 2 -", "Demikian disampaikan", "Ir. Satya Mahardika", "Tembusan:");
	}

	@Test
	void countsPages() {
		assertThat(PAPER.pages(INVITATION)).isEqualTo(2);
	}

	@Test
	void countsPagesOfAFileAndGivesUpOnOneThatTakesTooLong(@TempDir Path folder) throws IOException {
		var file = Files.write(folder.resolve("undangan.pdf"), INVITATION);

		assertThat(PAPER.pages(file)).isEqualTo(2);
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> new Desk(1, PATIENCE, Duration.ZERO).pages(file))
				.withMessage("paper.too-large");
	}

	@Test
	void countsPagesOfBytesAndGivesUpOnThoseThatTakeTooLong() {
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> new Desk(1, PATIENCE, Duration.ZERO).pages(INVITATION)).withMessage("paper.too-large");
	}

	@Test
	void waitsForASeatSoLongAndNoLonger() {
		var crowded = new Desk(0, Duration.ofMillis(20), PATIENCE);

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> crowded.text(INVITATION))
				.withMessage("paper.busy");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> crowded.pages(INVITATION))
				.withMessage("paper.busy");
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> crowded.picture(() -> {
			throw new IllegalStateException("fetched before its turn");
		}, 1, 800)).withMessage("paper.busy");
	}

	@Test
	void countsPagesOfWhatWasPrintedHereWithoutASeat() {
		assertThat(new Desk(0, Duration.ofMillis(20), PATIENCE).pagesOfPrint(INVITATION)).isEqualTo(2);
	}

	@Test
	void readsAndDrawsSoManyStepsAndNoMore() throws IOException {
		try (var pdf = Loader.loadPDF(INVITATION)) {
			assertThatExceptionOfType(RefusedException.class)
					.isThrownBy(() -> new PatientStripper(new Effort(100, PATIENCE)).page(pdf, 1))
					.withMessage("paper.too-large");
			assertThatExceptionOfType(RefusedException.class)
					.isThrownBy(() -> new PatientRenderer(pdf, new Effort(100, PATIENCE)).renderImage(0))
					.withMessage("paper.too-large");
		}
	}

	@Test
	void readsNoCharacterThatCannotStandInADocument() {
		assertThat(PAPER.text(ForeignPdf.withNul())).isEqualTo("SURT TUGS\n");
	}

	@Test
	void readsWhatWordsAreSaidToBeAndNoMoreThanAPageCanHold() {
		assertThat(PAPER.text(ForeignPdf.saying("Sekretariat", 3))).isEqualTo("Sekretariat Sekretariat Sekretariat\n");
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> PAPER.text(ForeignPdf.saying("Sekretariat".repeat(10_000), 100)))
				.withMessage("paper.too-large");
	}

	@Test
	void picturesAPageAsWideAsAsked() throws IOException {
		var picture = ImageIO.read(new ByteArrayInputStream(PAPER.picture(INVITATION, 2, 800)));

		assertThat(picture.getWidth()).isBetween(799, 801);
		assertThat(picture.getHeight()).isBetween(1130, 1133);
	}

	@Test
	void refusesAPageThatIsNotThere() {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PAPER.picture(INVITATION, 3, 800))
				.withMessage("paper.no-such-page");
	}

	@Test
	void refusesWhatIsNoPdf() {
		assertThatUnreadable("Yth. Kepala Dinas".getBytes(StandardCharsets.UTF_8));
		assertThatUnreadable(new byte[0]);
	}

	@Test
	void refusesALockedFile() throws IOException {
		assertThatRefused(locked("rahasia"), "paper.locked");
	}

	@Test
	void refusesAFileLockedAgainstItsReaderAlone() throws IOException {
		assertThatRefused(locked(""), "paper.locked");
	}

	@Test
	void neverFailsOnADamagedFile() {
		var chance = new Random(1);
		for (var round = 0; round < 60; round++) {
			var damaged = Arrays.copyOf(INVITATION, INVITATION.length - chance.nextInt(INVITATION.length / 2));
			for (var hit = 0; hit < 30; hit++) {
				damaged[chance.nextInt(damaged.length)] = (byte) chance.nextInt();
			}
			try {
				assertThat(PAPER.text(damaged)).isNotNull();
				assertThat(PAPER.picture(damaged, 1, 200)).isNotEmpty();
			} catch (RefusedException refusal) {
				assertThat(refusal.code()).startsWith("paper.");
			}
		}
	}

	@Test
	void drawsAMilesLongPageInABoundedPicture() throws IOException {
		try (var pdf = new PDDocument()) {
			pdf.addPage(new PDPage(new PDRectangle(100, 1_000_000)));

			var picture = ImageIO.read(new ByteArrayInputStream(PAPER.picture(bytes(pdf), 1, 3000)));

			assertThat((long) picture.getWidth() * picture.getHeight()).isLessThan(13_000_000);
		}
	}

	@Test
	void refusesAPageTreeThatHoldsItself() throws IOException {
		try (var pdf = new PDDocument()) {
			pdf.addPage(new PDPage());
			var pages = pdf.getDocumentCatalog().getPages().getCOSObject();
			((COSArray) pages.getDictionaryObject(COSName.KIDS)).add(pages);
			pages.setInt(COSName.COUNT, 2_000_000_000);

			assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PAPER.text(bytes(pdf)));
		}
	}

	@Test
	void drawsACodeForPagesWithoutInlineStyle() {
		assertThat(PAPER.qr(Sheets.CODE)).startsWith("<svg ").endsWith("</svg>").contains("viewBox=\"0 0 41 41\"")
				.doesNotContain("style");
	}

	private static void assertThatUnreadable(byte[] pdf) {
		assertThatRefused(pdf, "paper.unreadable");
	}

	private static void assertThatRefused(byte[] pdf, String code) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PAPER.pages(pdf)).withMessage(code);
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PAPER.text(pdf)).withMessage(code);
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PAPER.picture(pdf, 1, 100)).withMessage(code);
	}

	private static byte[] locked(String password) throws IOException {
		try (var pdf = new PDDocument()) {
			pdf.addPage(new PDPage());
			pdf.protect(new StandardProtectionPolicy("pemilik", password, new AccessPermission()));
			return bytes(pdf);
		}
	}

	private static byte[] bytes(PDDocument pdf) throws IOException {
		var out = new ByteArrayOutputStream();
		pdf.save(out);
		return out.toByteArray();
	}
}
