package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.paper.LetterSheet.Block;
import id.nirkertas.paper.LetterSheet.Block.Form;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PaperTests {

	static final Paper PAPER = new Paper();

	@Test
	void printsEveryPartOfALetter() {
		var text = PAPER.text(PAPER.print(Sheets.letter().sheet()).pdf());

		assertThat(text).contains("PEMERINTAH PROVINSI CONTOH", "DINAS KOMUNIKASI DAN\nINFORMATIKA",
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
		assertThat(PrintedText.page(printed, 1)).doesNotContain("- 1 -");
		assertThat(PrintedText.page(printed, 2)).startsWith("- 2 -");
	}

	@Test
	void printsTheLetterheadOnTheFirstPageAlone() throws IOException {
		var printed = PAPER.print(Sheets.invitation().sheet());

		assertThat(PrintedText.page(printed, 1)).contains("PEMERINTAH PROVINSI CONTOH");
		assertThat(PrintedText.page(printed, 2)).doesNotContain("PEMERINTAH PROVINSI CONTOH");
	}

	@Test
	void printsTheFooterOnEveryPage() throws IOException {
		var printed = PAPER.print(Sheets.invitation().sheet());

		assertThat(PrintedText.page(printed, 1)).contains("Dokumen ini dibubuhi");
		assertThat(PrintedText.page(printed, 2)).contains("Dokumen ini dibubuhi");
	}

	@Test
	void stampsTopAndBottomOfEveryPageOfASecretLetter() throws IOException {
		var printed = PAPER.print(Sheets.invitation().stamped("SANGAT RAHASIA").sheet());

		for (var number = 1; number <= 2; number++) {
			assertThat(PrintedText.page(printed, number).strip()).startsWith("SANGAT RAHASIA").endsWith("SANGAT RAHASIA");
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
}
