package id.nirkertas.paper;

import static id.nirkertas.paper.SheetPieces.KADIS;
import static id.nirkertas.paper.SheetPieces.clause;
import static id.nirkertas.paper.SheetPieces.items;
import static id.nirkertas.paper.SheetPieces.numbers;
import static id.nirkertas.paper.SheetPieces.p;
import static id.nirkertas.paper.SheetPieces.row;
import static id.nirkertas.paper.SheetPieces.rows;
import static id.nirkertas.paper.SheetPieces.sheet;
import static id.nirkertas.paper.SheetPieces.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Marks;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Table;
import id.nirkertas.paper.Block.Table.Cell;
import id.nirkertas.paper.Part.Annex;
import id.nirkertas.paper.Part.Clauses;
import id.nirkertas.paper.Part.Heading;
import id.nirkertas.paper.Part.Saying;
import id.nirkertas.paper.Part.Signatures;
import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Look;
import id.nirkertas.paper.Sheet.Size;
import id.nirkertas.shared.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

/** A letter is the order of its parts. */
class SheetTests {

	static final Paper PAPER = new Paper();
	static final float MILLIMETRE = 72 / 25.4f;
	static final Signatures SIGNED = new Signatures(List.of(), List.of(KADIS));

	@Test
	void printsOnF4WhereTheOfficeDoes() throws IOException {
		var printed = PAPER
				.print(SheetPieces.with(SampleSheets.letter(), new Look(Size.F4, Face.SANS, 12, 150, 19, 20, 27, 30)));

		try (var pdf = Loader.loadPDF(printed.pdf())) {
			assertThat(pdf.getPage(0).getMediaBox().getWidth() / MILLIMETRE).isBetween(214.9f, 215.1f);
			assertThat(pdf.getPage(0).getMediaBox().getHeight() / MILLIMETRE).isBetween(329.9f, 330.1f);
		}
	}

	@Test
	void setsADecreeInTheFaceOfItsKind() throws IOException {
		assertThat(fonts(PAPER.print(SampleSheets.decree()))).isNotEmpty()
				.allMatch(name -> name.contains("LiberationSerif"));
		assertThat(fonts(PAPER.print(SampleSheets.letter()))).isNotEmpty().allMatch(name -> name.contains("LiberationSans"));
	}

	@Test
	void leavesRoomForThePunchWhateverIsAskedFor() throws IOException {
		var narrow = new Look(Size.A4, Face.SANS, 11, 132, 1, 1, 1, 1);
		var wide = new Look(Size.A4, Face.SANS, 11, 132, 19, 20, 27, 50);

		assertThat(left(PAPER.print(SheetPieces.with(SampleSheets.note(), narrow)))).isBetween(29.5, 30.5);
		assertThat(left(PAPER.print(SheetPieces.with(SampleSheets.note(), wide)))).isBetween(49.5, 50.5);
	}

	@Test
	void keepsALongFooterOnThePage() throws IOException {
		var footer = "Catatan: Informasi Elektronik dan/atau Dokumen Elektronik dan/atau hasil cetaknya merupakan alat bukti. "
				.repeat(8) + "Akhir catatan.";
		var printed = PAPER.print(SheetPieces.running(SampleSheets.letter(), footer, "RAHASIA", "Salinan 1 dari 3"));

		assertThat(PrintedText.page(printed, 1).strip()).contains("Akhir catatan.").endsWith("RAHASIA");
		assertThat(lowest(printed)).isLessThan(297 - 4);
	}

	@Test
	void marksTheCopyOnTheFirstPageAlone() throws IOException {
		var printed = PAPER.print(SheetPieces.running(SampleSheets.decree(), "Kaki", "RAHASIA", "Salinan 1 dari 3"));

		assertThat(PrintedText.page(printed, 1)).startsWith("Salinan 1 dari 3");
		assertThat(PrintedText.page(printed, 2)).doesNotContain("Salinan");
	}

	@Test
	void beginsALampiranOnAPageOfItsOwnAndGoesOnCounting() throws IOException {
		var printed = PAPER.print(SampleSheets.invitation());

		assertThat(printed.pages()).isEqualTo(2);
		assertThat(PrintedText.page(printed, 2)).startsWith("- 2 -")
				.contains("Lampiran Surat Undangan", "DAFTAR UNDANGAN", "11.  Inspektur Provinsi Contoh");
	}

	@Test
	void marksListsLevelByLevelAsOfficesDo() {
		var body = items(Marks.NUMBERS, List.of(List.of(p("satu"), items(Marks.LETTERS, List.of(List.of(p("dua"),
				items(Marks.NUMBERS_IN_BRACKETS,
						List.of(List.of(p("tiga"), items(Marks.LETTERS_IN_BRACKETS, "empat", "lima"))))))))));

		assertThat(printed(text(body, p("Demikian.")), SIGNED)).containsSubsequence("1. satu", "a. dua", "1) tiga",
				"a) empat",
				"b) lima");
	}

	@Test
	void setsRunsInTheirOwnStyles() throws IOException {
		var printed = PAPER.print(sheet(Look.USUAL, "Gaya", text(new Paragraph(Block.Alignment.LEFT,
				List.of(Run.plain("biasa "), new Run("tebal", true, false, false), Run.plain(" dan "),
						new Run("miring\nbawah", true, true, true)))),
				SIGNED));

		assertThat(fonts(printed)).anyMatch(name -> name.endsWith("LiberationSans-Bold"))
				.anyMatch(name -> name.endsWith("LiberationSans-BoldItalic"));
		assertThat(PAPER.text(printed.pdf())).contains("biasa tebal dan miring\nbawah");
	}

	@Test
	void repeatsTheHeadsOfATableOnEveryPage() throws IOException {
		var rows = new ArrayList<List<Cell>>();
		rows.add(row("No.", "Nama sekolah"));
		for (var number = 1; number <= 120; number++) {
			rows.add(row(number + ".", "Sekolah Menengah Atas Negeri " + number));
		}
		var printed = PAPER.print(sheet(Look.USUAL, "Daftar", text(new Table(1, rows)), SIGNED));

		assertThat(printed.pages()).isGreaterThan(2);
		for (var page = 1; page < printed.pages(); page++) {
			assertThat(PrintedText.page(printed, page)).contains("Nama sekolah");
		}
		assertThat(PAPER.text(printed.pdf()).lines().filter(line -> line.startsWith("120."))).hasSize(1);
	}

	@Test
	void fillsUpRowsThatAreTooShort() throws Exception {
		var printed = PAPER.print(sheet(Look.USUAL, "Tabel",
				text(new Table(1, List.of(row("A", "B", "C"), row("satu"),
						List.of(new Cell(2, List.of(p("dua"))), new Cell(1, List.of(p("tiga"))))))),
				SIGNED));

		assertThat(Archive.objections(printed.pdf(), Archive.PDF_UA)).isEmpty();
	}

	@Test
	void putsLabelAndTextOfAClauseSideBySide() {
		assertThat(printed(new Saying("MEMUTUSKAN:"), new Clauses(List.of(clause("KESATU", p("Membentuk tim."))))))
				.contains("MEMUTUSKAN:", "KESATU : Membentuk tim.");
	}

	@Test
	void standsTwoSignaturesSideBySideWithTheirNamesInOneLine() {
		assertThat(PAPER.text(PAPER.print(SampleSheets.handover()).pdf()))
				.contains("PIHAK KEDUA, PIHAK KESATU,", "Dra. Larasati Puspita, M.Hum. Ir. Satya Mahardika, M.T.");
	}

	@Test
	void aLetterSignedByHandAloneHasNoFieldForASignature() {
		var printed = PAPER.print(sheet(Look.USUAL, "Nota", text(p("Isi.")),
				new Signatures(List.of(), List.of(SheetPieces.byHand(List.of(), "Kepala,", "Citra")))));

		assertThat(printed.signatureField()).isEmpty();
	}

	@Test
	void theLastItemOfALongListComesToThePageOfTheSignature() throws IOException {
		for (var count = 20; count < 40; count++) {
			var list = new Items(Marks.NUMBERS,
					Stream.iterate(1, number -> number + 1).limit(count).map(number -> List.<Block>of(p("butir " + number)))
							.toList());
			var printed = PAPER
					.print(sheet(Look.USUAL, "Daftar", new Heading("SURAT TUGAS", null, List.of()), text(list), SIGNED));

			assertThat(PrintedText.page(printed, printed.pages())).contains(count + ".  butir " + count,
					"Ir. Satya Mahardika");
		}
	}

	@Test
	void theCodeStaysInItsBoxWhereverThePageEnds() throws IOException {
		var list = numbers(Stream.generate(() -> "butir").limit(29).toArray(String[]::new));
		for (var top = 20; top < 50; top++) {
			var printed = PAPER
					.print(sheet(new Look(Size.A4, Face.SANS, 11, 132, top, 20, 27, 30), "Daftar", text(list), SIGNED));

			assertThat(PrintedText.page(printed, printed.pages())).as("%d mm", top)
					.contains("Kepala Dinas Komunikasi", "Ditandatangani secara elektronik", "Ir. Satya Mahardika");
		}
	}

	@Test
	void theLastClauseComesToThePageOfTheSignature() throws IOException {
		var printed = PAPER.print(
				SampleSheets.decree());

		assertThat(PrintedText.page(printed, 2)).contains("KEEMPAT", "BAGASKARA ADIWANGSA").doesNotContain("LAMPIRAN");
	}

	@Test
	void marksWhatADraftStillLacks() {
		var draft = SheetPieces.draft(sheet(Look.USUAL, "Konsep",
				new Heading("SURAT TUGAS", "NOMOR …/DISKOMINFO/2026", List.of()),
				text(p("Isi … tetap.")), new Signatures(List.of("Ditetapkan di Kota", "pada tanggal …"), List.of(KADIS)),
				new Annex(List.of("Nomor …/DISKOMINFO", "Tanggal …"), List.of(text(p("Daftar."))))));

		assertThat(PAPER.text(PAPER.print(draft).pdf())).containsPattern("NOMOR\\s+…\\s+/DISKOMINFO/2026")
				.contains("pada tanggal tanda tangan", "Isi … tetap.", "Tanggal tanda tangan")
				.doesNotContainIgnoringCase("tanggal tanggal");
	}

	@Test
	void refusesListsWithinListsWithoutEnd() {
		Block nested = p("dalam");
		for (var level = 0; level < 2000; level++) {
			nested = items(Marks.NUMBERS, List.of(List.of(nested)));
		}

		assertThat(PAPER.mayPrint(sheet(Look.USUAL, "Dalam", text(nested)))).isInstanceOfSatisfying(Verdict.Refused.class,
				refused -> assertThat(refused.code()).isEqualTo("paper.too-deep"));
	}

	@Test
	void alignsTheColonsOfRows() {
		assertThat(printed(text(rows("hari, tanggal", "Senin", "pukul", "09.00 WIB")))).contains("hari, tanggal : Senin",
				"pukul : 09.00 WIB");
	}

	private static String printed(Part... parts) {
		return PAPER.text(PAPER.print(sheet(Look.USUAL, "Contoh", parts)).pdf());
	}

	private static List<String> fonts(PrintedPaper printed) throws IOException {
		try (var pdf = Loader.loadPDF(printed.pdf())) {
			var names = new ArrayList<String>();
			for (var page : pdf.getPages()) {
				for (var name : page.getResources().getFontNames()) {
					PDFont font = page.getResources().getFont(name);
					names.add(font.getName());
				}
			}
			return names;
		}
	}

	/** Where the text begins, in millimetres. */
	private static double left(PrintedPaper printed) throws IOException {
		return PrintedText.places(printed, 1).stream().mapToDouble(place -> place.getX()).min().orElseThrow() / MILLIMETRE;
	}

	private static double lowest(PrintedPaper printed) throws IOException {
		return PrintedText.places(printed, 1).stream().mapToDouble(place -> place.getY()).max().orElseThrow() / MILLIMETRE;
	}
}
