package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.paper.LetterSheet.Block;
import id.nirkertas.paper.LetterSheet.Block.Form;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import io.nayuki.qrcodegen.QrCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PaperTests {

	static final float MILLIMETRE = 72 / 25.4f;
	static final float BOX_BORDER = 0.6f;
	static final Paper PAPER = new Paper();

	@Test
	void printsEveryPartOfALetter() {
		var text = PAPER.text(PAPER.print(Sheets.letter().sheet()).pdf());

		assertThat(text).contains("PEMERINTAH PROVINSI CONTOH", "DINAS KOMUNIKASI DAN INFORMATIKA",
				"Jalan Merdeka Contoh Nomor 1",
				"Kota Contoh Raya, 23 November 2026", "500.12/1234/DISKOMINFO/2026", "Segera", "1 (satu) berkas",
				"Penyampaian Data Layanan Digital Daerah", "Yth. Kepala Badan Perencanaan Pembangunan Daerah",
				"43 (empat puluh tiga) layanan", "dan Informatika,", "Ditandatangani secara elektronik oleh:",
				"Ir. Satya Mahardika, M.T.", "Pembina Utama Muda (IV/c)", "NIP 19700412 199503 9 001",
				"Dokumen ini dibubuhi tanda tangan elektronik.");
	}

	@Test
	void putsPlaceAndDateInTheRowOfTheNumber() {
		var lines = PAPER.text(PAPER.print(Sheets.letter().sheet()).pdf()).lines();

		assertThat(lines).anyMatch(line -> line.contains("500.12/1234/DISKOMINFO/2026")
				&& line.contains("Kota Contoh Raya, 23 November 2026"));
	}

	@Test
	void printsOnA4() throws IOException {
		try (var pdf = Loader.loadPDF(PAPER.print(Sheets.letter().sheet()).pdf())) {
			assertThat(pdf.getPage(0).getMediaBox().getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(0.5f));
			assertThat(pdf.getPage(0).getMediaBox().getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(0.5f));
		}
	}

	@Test
	void namesTitleAndLanguageOfTheDocument() throws IOException {
		try (var pdf = Loader.loadPDF(PAPER.print(Sheets.letter().sheet()).pdf())) {
			assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Penyampaian Data Layanan Digital Daerah");
			assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("id");
			assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
		}
	}

	@Test
	void numbersPagesFromTheSecond() throws IOException {
		var printed = PAPER.print(Sheets.invitation().sheet());

		assertThat(printed.pages()).isEqualTo(2);
		assertThat(page(printed, 1)).doesNotContain("- 1 -");
		assertThat(page(printed, 2)).startsWith("- 2 -");
	}

	@Test
	void printsTheLetterheadOnTheFirstPageAlone() throws IOException {
		var printed = PAPER.print(Sheets.invitation().sheet());

		assertThat(page(printed, 1)).contains("PEMERINTAH PROVINSI CONTOH");
		assertThat(page(printed, 2)).doesNotContain("PEMERINTAH PROVINSI CONTOH");
	}

	@Test
	void printsTheFooterOnEveryPage() throws IOException {
		var printed = PAPER.print(Sheets.invitation().sheet());

		assertThat(page(printed, 1)).contains("Dokumen ini dibubuhi");
		assertThat(page(printed, 2)).contains("Dokumen ini dibubuhi");
	}

	@Test
	void stampsTopAndBottomOfEveryPageOfASecretLetter() throws IOException {
		var printed = PAPER.print(Sheets.invitation().stamped("SANGAT RAHASIA").sheet());

		for (var number = 1; number <= 2; number++) {
			assertThat(page(printed, number).strip()).startsWith("SANGAT RAHASIA").endsWith("SANGAT RAHASIA");
		}
	}

	@Test
	void keepsSignatureBlockOnOnePage() throws IOException {
		for (var paragraphs = 3; paragraphs <= 9; paragraphs++) {
			var body = Stream.concat(Collections.nCopies(paragraphs, Sheets.paragraph(Sheets.LONG_PARAGRAPH)).stream(),
					Stream.of(Sheets.paragraph("Demikian disampaikan."))).toArray(Block[]::new);

			var printed = PAPER.print(Sheets.letter().body(body).sheet());

			assertThat(page(printed, printed.pages())).contains("Demikian disampaikan.", "Kepala Dinas Komunikasi",
					"Ditandatangani secara elektronik oleh:", "Ir. Satya Mahardika, M.T.", "NIP 19700412 199503 9 001");
		}
	}

	@Test
	void numbersSeveralAddressees() {
		var text = PAPER.text(PAPER.print(Sheets.letter().to(Sheets.many(12, "Kepala Dinas Kabupaten")).sheet()).pdf());

		assertThat(text).contains("1. Kepala Dinas Kabupaten 1", "12. Kepala Dinas Kabupaten 12");
	}

	@Test
	void endsCopiesWithAnd() {
		var text = PAPER.text(PAPER.print(Sheets.letter()
				.copies(List.of("Gubernur Contoh", "Sekretaris Daerah", "Inspektur"))
				.sheet()).pdf());

		assertThat(text).contains("1. Gubernur Contoh;", "2. Sekretaris Daerah; dan", "3. Inspektur.");
	}

	@Test
	void printsNoHeadingForCopiesWithoutAny() {
		assertThat(PAPER.text(PAPER.print(Sheets.letter().copies(List.of()).sheet()).pdf())).doesNotContain("Tembusan");
	}

	@Test
	void printsListsWithNumbersAndLetters() {
		var text = PAPER.text(PAPER.print(Sheets.letter()
				.body(new Block(Form.NUMBERED, List.of("pertama;", "kedua.")),
						new Block(Form.LETTERED, List.of("hadir;", "tepat waktu.")))
				.sheet()).pdf());

		assertThat(text).contains("1. pertama;", "2. kedua.", "a. hadir;", "b. tepat waktu.");
	}

	@Test
	void putsTheTitleInCapitalsOverTheNumber() {
		var text = PAPER.text(PAPER.print(Sheets.letter().titled("Nota Dinas").sheet()).pdf());

		assertThat(text).containsSubsequence("NOTA DINAS", "NOMOR 500.12/1234/DISKOMINFO/2026", "Yth.",
				"Kepala Badan Perencanaan", "Kota Contoh Raya, 23 November 2026", "Kepala Dinas Komunikasi");
	}

	@Test
	void namesTheMatterUnderTheTitleWhereNobodyIsAddressed() {
		var text = PAPER.text(PAPER.print(Sheets.letter().titled("SURAT EDARAN").to().sheet()).pdf());

		assertThat(text).containsSubsequence("SURAT EDARAN", "TENTANG", "PENYAMPAIAN DATA LAYANAN DIGITAL DAERAH")
				.doesNotContain("Yth.");
	}

	@Test
	void showsTheEmptyPlacesOfADraft() {
		var printed = PAPER.print(Sheets.letter().draft().sheet());

		assertThat(PAPER.text(printed.pdf())).containsPattern("500\\.12/\\s*…\\s*/DISKOMINFO/2026")
				.contains("Kota Contoh Raya, tanggal tanda tangan", "QR dan tanda tangan elektronik")
				.doesNotContain("Ditandatangani secara elektronik oleh:");
		assertThat(printed.signatureField()).isEmpty();
	}

	@Test
	void hasOneEmptySignatureFieldOverTheBox() throws IOException {
		var printed = PAPER.print(Sheets.letter().sheet());

		try (var pdf = Loader.loadPDF(printed.pdf())) {
			var field = (PDSignatureField) pdf.getDocumentCatalog().getAcroForm(null).getField(printed.signatureField());
			assertThat(printed.signatureField()).isEqualTo("penandatangan");
			assertThat(field.getSignature()).isNull();
			assertThat(field.getAlternateFieldName()).isEqualTo("Tanda tangan elektronik Ir. Satya Mahardika, M.T.");
			assertThat(field.getWidgets().getFirst().getRectangle().getHeight()).isGreaterThan(20 * MILLIMETRE);
		}
	}

	@Test
	void drawsACodeThatCanBeScanned() throws IOException {
		var printed = PAPER.print(Sheets.letter().sheet());
		var expected = QrCode.encodeText(Sheets.CODE, QrCode.Ecc.MEDIUM);

		var field = signaturePlace(printed);
		var pixels = ImageIO.read(new ByteArrayInputStream(PAPER.picture(printed.pdf(), 1, 2100)));

		var scale = pixels.getWidth() / PDRectangle.A4.getWidth();
		var left = field.getLowerLeftX() + BOX_BORDER + 0.5f * MILLIMETRE;
		var top = PDRectangle.A4.getHeight() - field.getUpperRightY() + BOX_BORDER + 0.5f * MILLIMETRE;
		var module = 23 * MILLIMETRE / (expected.size + 8);
		assertThat(module * expected.size).isGreaterThan(18 * MILLIMETRE);
		for (var row = -4; row < expected.size + 4; row++) {
			for (var column = -4; column < expected.size + 4; column++) {
				var x = Math.round((left + (column + 4.5f) * module) * scale);
				var y = Math.round((top + (row + 4.5f) * module) * scale);
				var isDark = (pixels.getRGB(x, y) & 0xff) < 128;
				assertThat(isDark).as("module %s, %s", column, row).isEqualTo(expected.getModule(column, row));
			}
		}
	}

	@Test
	void embedsTheMetadata() throws IOException {
		try (var pdf = Loader.loadPDF(PAPER.print(Sheets.letter().sheet()).pdf())) {
			var files = pdf.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
			var associated = (COSArray) pdf.getDocumentCatalog().getCOSObject().getDictionaryObject("AF");
			assertThat(Objects.requireNonNull(files.get("naskah.json")).getEmbeddedFile().toByteArray()).asString()
					.isEqualTo(Sheets.METADATA);
			assertThat(((COSDictionary) associated.getObject(0)).getCOSName(COSName.getPDFName("AFRelationship")).getName())
					.isEqualTo("Data");
		}
	}

	@Test
	void printsNamesWithRareLetters() {
		var sheet = Sheets.letter().signedBy(List.of("SEKRETARIS DAERAH,"), "Ağus Dvořák Ḍiyā Ṣāliḥ", null, null).sheet();

		assertThat(PAPER.mayPrint(sheet).isAllowed()).isTrue();
		assertThat(PAPER.text(PAPER.print(sheet).pdf())).contains("Ağus Dvořák Ḍiyā Ṣāliḥ").doesNotContain("NIP");
	}

	@Test
	void refusesWhatNoFontHas() {
		var sheet = Sheets.letter().about("Selamat 😀 ꦲꦏ꧀ꦱꦫ 😀").sheet();

		assertThat(PAPER.mayPrint(sheet)).isInstanceOfSatisfying(Verdict.Refused.class,
				refused -> assertThat(refused.details().getFirst().toString().split(" ")).startsWith("😀", "ꦲ")
						.doesNotHaveDuplicates());
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PAPER.print(sheet))
				.withMessage("paper.missing-glyphs")
				.satisfies(refusal -> assertThat(refusal.details().getFirst()).asString().contains("😀"));
	}

	@Test
	void printsTextThatLooksLikeMarkup() {
		var sheet = Sheets.letter()
				.about("<b>Data</b> & \"angka\" <img src='file:///etc/passwd'/> &#8230; ${7*7}")
				.body(Sheets.paragraph("</p><script>alert(1)</script> ]]> __${7*7}__ [[${7*7}]]"))
				.sheet();

		assertThat(PAPER.text(PAPER.print(sheet).pdf())).contains("<b>Data</b>", "&#8230;",
				"</p><script>alert(1)</script> ]]> __${7*7}__ [[${7*7}]]");
	}

	@Test
	void printsWithoutCharactersNobodySees() {
		var sheet = Sheets.letter().about("Penyam\u0000paian\u0007 Da\u00adta\u200b \u001bLayanan\uFEFF").sheet();

		assertThat(PAPER.text(PAPER.print(sheet).pdf())).contains("Penyampaian Data Layanan");
	}

	@Test
	void refusesHalfACharacter() {
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> PAPER.print(Sheets.letter().about("Data \ud83d").sheet()))
				.withMessage("paper.missing-glyphs");
	}

	@Test
	void refusesALetterAsLongAsABook() {
		var sheet = Sheets.letter().body(Sheets.paragraph("Kata ".repeat(70_000))).sheet();

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> PAPER.print(sheet)).withMessage("paper.too-long");
	}

	@Test
	void breaksAWordLongerThanALine() throws IOException {
		var word = "Nirkertas".repeat(40);

		var printed = PAPER.print(Sheets.letter().body(Sheets.paragraph(word)).about(word).sheet());

		assertThat(page(printed, 1).replaceAll("\\s", "")).contains(word);
	}

	@Test
	void printsManyLettersAtOnce() throws Exception {
		var sheet = Sheets.letter().sheet();
		try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
			var jobs = IntStream.range(0, 40).<Callable<PrintedPaper>>mapToObj(_ -> () -> PAPER.print(sheet)).toList();

			var results = new ArrayList<PrintedPaper>();
			for (Future<PrintedPaper> result : requests.invokeAll(jobs)) {
				results.add(result.get());
			}

			assertThat(results).hasSize(40).allMatch(printed -> PAPER.pages(printed.pdf()) == 1);
			assertThat(results).extracting(printed -> PAPER.text(printed.pdf()))
					.containsOnly(PAPER.text(results.getFirst().pdf()));
		}
	}

	private static Offset<Float> within(float offset) {
		return Offset.offset(offset);
	}

	private static PDRectangle signaturePlace(PrintedPaper printed) throws IOException {
		try (var pdf = Loader.loadPDF(printed.pdf())) {
			return pdf.getPage(0).getAnnotations().getFirst().getRectangle();
		}
	}

	private static String page(PrintedPaper printed, int number) throws IOException {
		try (PDDocument pdf = Loader.loadPDF(printed.pdf())) {
			var stripper = new PDFTextStripper();
			stripper.setSortByPosition(true);
			stripper.setStartPage(number);
			stripper.setEndPage(number);
			return stripper.getText(pdf);
		}
	}
}
