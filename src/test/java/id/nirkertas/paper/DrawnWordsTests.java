package id.nirkertas.paper;

import static id.nirkertas.paper.SheetPieces.bold;
import static id.nirkertas.paper.SheetPieces.p;
import static id.nirkertas.paper.SheetPieces.row;
import static id.nirkertas.paper.SheetPieces.table;
import static id.nirkertas.paper.SheetPieces.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import id.nirkertas.integration.Needs;
import id.nirkertas.office.Program;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Sheet.Look;
import id.nirkertas.shared.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words in scripts whose letters depend on their neighbours are drawn where they stand, and are still words. */
@Needs(Program.SCRIPT_FONTS)
class DrawnWordsTests {

	static final Paper PAPER = new Paper();
	static final String SURAKARTA = "ꦱꦸꦫꦏꦂꦠ";
	static final String AKSARA_JAWA = "ꦲꦏ꧀ꦱꦫꦗꦮ";
	static final String BALI = "ᬩᬮᬶ";
	static final String KINTAMANI = "ᬓᬶᬦ᭄ᬢᬫᬡᬶ";
	static final String ABDURRAHMAN = "عبد الرحمن";

	/** A4 with margins of 30 and 20 mm, in points. */
	static final double LEFT = 30 * 72 / 25.4;
	static final double RIGHT = 190 * 72 / 25.4;

	@Test
	void standInEveryPartOfALetter() {
		var read = PAPER.text(PAPER.print(everywhere()).pdf());

		assertThat(read).containsSubsequence("DINAS KEBUDAYAAN " + SURAKARTA,
				"Hal : Undangan (" + ABDURRAHMAN + ") dan " + BALI,
				"SURAT TUGAS " + ABDURRAHMAN + " " + KINTAMANI, "Kepala Sekolah Ahmad (" + ABDURRAHMAN + "), M.Pd.",
				"Aksara " + AKSARA_JAWA + " dan " + KINTAMANI + "; Ahmad (" + ABDURRAHMAN + "), “محمد ١٢٣”.",
				"Ahmad " + ABDURRAHMAN + " " + SURAKARTA, "Kaki " + AKSARA_JAWA + " akhir");
	}

	@Test
	void areReadAloudInTheirPlace() throws IOException {
		var read = ReadAloud.lines(PAPER.print(everywhere()).pdf());

		assertThat(read.lines()).contains("TD: Undangan (" + ABDURRAHMAN + ") dan " + BALI,
				"H1: SURAT TUGAS " + ABDURRAHMAN + " " + KINTAMANI, "Yth. Kepala Sekolah Ahmad (" + ABDURRAHMAN + "), M.Pd.",
				"P: Aksara " + AKSARA_JAWA + " dan " + KINTAMANI + "; Ahmad (" + ABDURRAHMAN + "), “محمد ١٢٣”.",
				"P: Tebal " + AKSARA_JAWA + " dan " + ABDURRAHMAN + ".", "TD: Ahmad " + ABDURRAHMAN, "TD: " + SURAKARTA);
	}

	@Test
	void areTakenByAnArchive() throws Exception {
		var printed = PAPER.print(everywhere()).pdf();

		assertThat(Archive.objections(printed, Archive.PDF_A)).isEmpty();
		assertThat(Archive.objections(printed, Archive.PDF_UA)).isEmpty();
	}

	@Test
	@Needs(Program.PDFTOTEXT)
	void areFoundByOtherReaders(@TempDir Path folder) throws Exception {
		var file = Files.write(folder.resolve("surat.pdf"), PAPER.print(everywhere()).pdf());

		// Poppler says where it turns round
		assertThat(said("pdftotext", "-layout", file.toString(), "-").replaceAll("[\\u202a-\\u202e]", "")).contains(
				"DINAS KEBUDAYAAN " + SURAKARTA, ABDURRAHMAN, "Aksara " + AKSARA_JAWA + " dan " + KINTAMANI + ";", BALI);
	}

	@Test
	void areInkOnTheLineOfTheirNeighbours() throws IOException {
		for (var word : List.of(SURAKARTA, AKSARA_JAWA, BALI, KINTAMANI, ABDURRAHMAN)) {
			var printed = PAPER.print(letter(p("Aksara " + word + " selesai")));
			var line = PrintedText.places(printed, 1);
			var letters = line.stream().filter(place -> Script.isIn(place.getUnicode())).toList();

			assertThat(letters).as(word).isNotEmpty()
					.allSatisfy(place -> assertThat((double) place.getYDirAdj()).isCloseTo(baseline(line), offset(0.2)));
			var ink = PageInk.of(PAPER, printed);
			var left = letters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
			var right = letters.stream().mapToDouble(place -> place.getXDirAdj() + place.getWidthDirAdj()).max()
					.orElseThrow();
			assertThat(ink.share(left, baseline(line) - 9, right, baseline(line) + 1)).as(word).isBetween(0.08, 0.6);
		}
	}

	@Test
	void areBolderAmongBoldWords() throws IOException {
		var plain = PAPER.print(letter(new Paragraph(Alignment.LEFT, List.of(Run.plain(AKSARA_JAWA)))));
		var bold = PAPER.print(letter(new Paragraph(Alignment.LEFT, List.of(bold(AKSARA_JAWA)))));

		assertThat(PageInk.of(PAPER, bold).all()).isGreaterThan(PageInk.of(PAPER, plain).all() * 11 / 10);
	}

	@Test
	void wrapWithinTheMarginsHoweverLong() throws IOException {
		var arabic = "بسم الله الرحمن الرحيم ".repeat(30).strip();
		var javanese = (AKSARA_JAWA + SURAKARTA).repeat(20);

		for (var words : List.of(arabic, javanese)) {
			for (var block : List.of(p(words), p("Nama " + words), SheetPieces.letters(words),
					table(row("No", "Nama", "Asal"), row("1", words, words)))) {
				var printed = PAPER.print(letter(block));
				var ink = PageInk.of(PAPER, printed);

				assertThat(ink.leftmost()).isGreaterThan(LEFT - 2);
				assertThat(ink.rightmost()).isLessThan(RIGHT + 2);
				assertThat(ReadAloud.lines(printed.pdf())).contains(words);
			}
		}
	}

	@Test
	void ofAnArabicParagraphStandFromRightToLeftWithItsSigns() throws IOException {
		var words = "السلام عليكم (ورحمة الله) رقم ١٢/٢٠٢٦ — وبعد.";

		var printed = PAPER.print(letter(p(words)));

		assertThat(PAPER.text(printed.pdf())).contains(words);
		assertThat(ReadAloud.lines(printed.pdf())).contains("P: " + words);
		var ink = PageInk.of(PAPER, printed);
		assertThat(ink.rightmost()).isCloseTo(RIGHT, offset(3.0));
		assertThat(ink.leftmost()).isGreaterThan(LEFT + 100);
	}

	@Test
	void ofALongTextArePartedAfterASyllable() {
		var lettering = new Scripts(PaperSettings.usual()).lettering(Script.JAVANESE).orElseThrow();
		var text = "ꦏ꧀ꦏꦿꦩ".repeat(30);

		var pieces = WordPieces.of(text, lettering, false, 20).stream().map(WordShape::text).toList();

		assertThat(pieces).hasSizeGreaterThan(3).allSatisfy(piece -> assertThat(piece).doesNotEndWith("꧀"));
		assertThat(String.join("", pieces)).isEqualTo(text);
	}

	@Test
	void growSmallerWhereTheyHaveNoRoom() throws IOException {
		var names = Collections.nCopies(19, "Al");
		var heads = Collections.nCopies(20, "x").toArray(String[]::new);
		var printed = PAPER.print(letter(table(row(heads),
				row(Stream.concat(names.stream(), Stream.of(KINTAMANI)).toArray(String[]::new)))));

		assertThat(PageInk.of(PAPER, printed).rightmost()).isLessThan(RIGHT + 2);
		assertThat(PAPER.text(printed.pdf())).contains("Al");
	}

	@Test
	void standBesideAnySign() {
		for (var words : List.of("ꦲ،ꦏ", "(ꦲ)(ᬩ)«ه»", "ꦲ꧉ه؟ᬩ᭟.", "…ꦲ…-–ه–", "ه، ꦲ", "ꦲ\u200d", "ه‌ه", "﷽ ﷺ", "آ 12 ه")) {
			assertThat(PAPER.text(PAPER.print(letter(p("Kata " + words + " akhir"))).pdf())).as(words)
					.contains("Kata ", " akhir").containsAnyOf("ꦲ", "ه", "ﷺ");
		}
	}

	@Test
	void areRefusedByNameWhereTheirFontsAreMissing(@TempDir Path empty) {
		var paper = new Paper(new PaperSettings(empty));

		assertThat(paper.mayPrint(letter(p("Bali " + BALI)))).isInstanceOfSatisfying(Verdict.Refused.class,
				refused -> assertThat(refused.details().getFirst()).isEqualTo("ᬩ ᬮ ᬶ"));
	}

	@Test
	void areRefusedByNameWhereAFileIsNoFont(@TempDir Path folder) throws IOException {
		for (var weight : List.of("Regular", "Bold")) {
			Files.writeString(folder.resolve("NotoSansJavanese-" + weight + ".ttf"), "bukan fon");
		}

		assertThat(new Paper(new PaperSettings(folder)).mayPrint(letter(p("ꦲ")))).isInstanceOf(Verdict.Refused.class);
	}

	@Test
	void makeAPageLookNewOnlyWhereTheyChanged() {
		assertThat(faces(SURAKARTA)).isEqualTo(faces(SURAKARTA)).isNotEqualTo(faces(AKSARA_JAWA));
	}

	@Test
	void areDrawnOnAllPressesAtOnce() {
		var expected = PAPER.text(PAPER.print(everywhere()).pdf());

		assertThat(IntStream.range(0, 16).parallel().mapToObj(_ -> PAPER.text(PAPER.print(everywhere()).pdf())))
				.containsOnly(
						expected);
	}

	private static List<String> faces(String word) {
		return PAPER.facesOfPrint(PAPER.print(letter(p("Kata " + word))).pdf());
	}

	private static double baseline(List<TextPosition> line) {
		return line.getFirst().getYDirAdj();
	}

	private static String said(String... command) throws IOException {
		var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
	}

	private static Sheet letter(Block... blocks) {
		return new Sheet(Look.USUAL, new Sheet.Running("", null, null), "NASKAH", "Dinas Kebudayaan", List.of(text(blocks)),
				SheetPieces.VERIFY, SheetPieces.METADATA);
	}

	private static Sheet everywhere() {
		var head = new Part.Letterhead(Part.Letterhead.Emblem.AGENCY,
				List.of(new Part.Letterhead.Line(Part.Letterhead.Weight.AGENCY, "DINAS KEBUDAYAAN " + SURAKARTA)));
		var facts = new Part.Facts(List.of(SheetPieces.fact("Hal", "Undangan (" + ABDURRAHMAN + ") dan " + BALI)), null,
				false);
		var heading = new Part.Heading("SURAT TUGAS " + ABDURRAHMAN + " " + KINTAMANI, null, List.of());
		var to = new Part.Addressees(List.of("Kepala Sekolah Ahmad (" + ABDURRAHMAN + "), M.Pd."), SURAKARTA);
		var body = text(p("Aksara " + AKSARA_JAWA + " dan " + KINTAMANI + "; Ahmad (" + ABDURRAHMAN + "), “محمد ١٢٣”."),
				new Paragraph(Alignment.LEFT,
						List.of(Run.plain("Tebal "), bold(AKSARA_JAWA + " dan " + ABDURRAHMAN), Run.plain("."))),
				table(row("Nama", "Tempat"), row("Ahmad " + ABDURRAHMAN, SURAKARTA)));
		var signatures = new Part.Signatures(List.of(), List.of(SheetPieces.KADIS));
		return SheetPieces.running(SheetPieces.sheet(Look.USUAL, "SURAT TUGAS", head, facts, heading, to, body, signatures),
				"Kaki " + AKSARA_JAWA + " akhir", "", "");
	}
}
