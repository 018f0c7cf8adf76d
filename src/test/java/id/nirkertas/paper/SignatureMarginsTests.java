package id.nirkertas.paper;

import static id.nirkertas.paper.SheetPieces.KADIS;
import static id.nirkertas.paper.SheetPieces.byHand;
import static id.nirkertas.paper.SheetPieces.p;
import static id.nirkertas.paper.SheetPieces.sheet;
import static id.nirkertas.paper.SheetPieces.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.nirkertas.paper.Part.Annex;
import id.nirkertas.paper.Part.Signatures;
import id.nirkertas.paper.Part.Signatures.Signature;
import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Look;
import id.nirkertas.paper.Sheet.Size;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Between whatever margins an office has for a kind, the words of a signature's box stand in it and over nothing else. */
class SignatureMarginsTests {

	static final Paper PAPER = new Paper();
	static final float MILLIMETRE = 72 / 25.4f;
	static final float CODE = 23.5f * MILLIMETRE;
	static final String SIGNED = "Ditandatangani secara elektronik oleh:";
	static final String LATER = "QR dan tanda tangan elektronik setelah ditandatangani";
	static final String NAME = "Ir. Satya Mahardika, M.T.";
	static final Signature OTHER = byHand(List.of("PIHAK KEDUA,"), "Direktur,", "Siti Aminah", "NIP 19800101 200501 2 002");
	static final Signature WITNESS = byHand(List.of("Saksi,"), "Lurah,", "Tono", "NIP 19810101 200501 1 003");

	/** Lines of 90 to 165 millimetres. */
	static Stream<Look> looks() {
		var rights = IntStream.iterate(20, right -> right <= 60, right -> right + 5)
				.mapToObj(right -> new int[]{30, right});
		var lefts = IntStream.iterate(35, left -> left <= 60, left -> left + 5).mapToObj(left -> new int[]{left, 60});
		var named = Stream.of(new int[]{35, 40}, new int[]{45, 45});
		return Stream.of(rights, lefts, named).flatMap(margins -> margins).flatMap(margins -> Stream.of(Size.values())
				.flatMap(size -> Stream.of(new Look(size, Face.SANS, 12, 132, 19, margins[1], 27, margins[0]),
						new Look(size, Face.SERIF, 10, 132, 19, margins[1], 27, margins[0]))));
	}

	@ParameterizedTest
	@MethodSource("looks")
	void theWordsOfOneWhoSignsAloneStandInTheBox(Look look) throws IOException {
		assertInTheBox(look, KADIS);
	}

	@ParameterizedTest
	@MethodSource("looks")
	void theWordsStandInTheBoxBesideAnotherSignature(Look look) throws IOException {
		assertInTheBox(look, OTHER, KADIS);
		assertInTheBox(look, KADIS, OTHER);
	}

	@ParameterizedTest
	@MethodSource("looks")
	void theWordsStandInTheBoxOverAndUnderOthers(Look look) throws IOException {
		assertInTheBox(look, OTHER, KADIS, WITNESS);
		assertInTheBox(look, OTHER, WITNESS, KADIS);
	}

	@ParameterizedTest
	@MethodSource("looks")
	void aLampiranSaysByWhomItIsSignedBetweenPositionAndName(Look look) throws IOException {
		var lampiran = new Annex(List.of("Lampiran"), List.of(text(p("Daftar")),
				new Signatures(List.of(), List.of(Signature.stated(List.of("Kepala Dinas,"), NAME)))));
		var signed = sheet(look, "Keputusan", text(p("Isi.")), new Signatures(List.of(), List.of(KADIS)), lampiran);

		for (var sheet : List.of(signed, SheetPieces.draft(signed))) {
			var places = places(PAPER.print(sheet), 2);
			var words = find(places, sheet.verifyAddress() != null
					? "Ditandatangani secara elektronik"
					: "tanda tangan elektronik pada naskahnya");
			assertBetween(words, find(places, "Kepala Dinas,"), find(places, NAME));
			assertThat(right(words)).isLessThan(margin(look));
		}
	}

	/** The longest number of an employee in the largest letters. */
	@ParameterizedTest
	@MethodSource("looks")
	void whoSignsAloneHasRoomForANumberOnOneLine(Look look) throws IOException {
		var number = find(places(PAPER.print(signed(look, KADIS)), 1), "NIP 19700412 199503 1 001");

		assertThat(number.stream().map(TextPosition::getYDirAdj).distinct()).hasSize(1);
	}

	@Test
	void rowsOfWitnessesStandAsFarBelowEachOther() throws IOException {
		var names = IntStream.rangeClosed(1, 5)
				.mapToObj(number -> byHand(List.of("Saksi " + number + ","), "Lurah,", "Tono " + number, "NIP " + number))
				.toArray(Signature[]::new);

		var places = places(PAPER.print(sheet(Look.USUAL, "Berita Acara", text(p("Demikian.")),
				new Signatures(List.of(), List.of(OTHER, KADIS)), new Signatures(List.of(), List.of(names)))), 1);

		var second = top(find(places, "Saksi 3,")) - bottom(find(places, "NIP 2"));
		var third = top(find(places, "Saksi 5,")) - bottom(find(places, "NIP 4"));
		assertThat(second).isGreaterThan(5 * MILLIMETRE);
		assertThat(third).isEqualTo(second, within(0.5f));
	}

	private static Sheet signed(Look look, Signature... signatures) {
		return sheet(look, "Berita Acara", text(p("Demikian berita acara ini dibuat.")),
				new Signatures(List.of("Dibuat di Kota Contoh", "pada tanggal 3 Mei 2026"), List.of(signatures)));
	}

	private static void assertInTheBox(Look look, Signature... signatures) throws IOException {
		var sheet = signed(look, signatures);
		var printed = PAPER.print(sheet);
		var places = places(printed, 1);
		var words = find(places, SIGNED);
		var box = box(printed);
		var height = look.size() == Size.A4 ? PDRectangle.A4.getHeight() : 330 * MILLIMETRE;
		assertThat(left(words)).isGreaterThan(box.getLowerLeftX() + CODE);
		assertThat(right(words)).isLessThan(box.getUpperRightX());
		assertThat(top(words)).isGreaterThan(height - box.getUpperRightY());
		assertThat(bottom(words)).isLessThan(height - box.getLowerLeftY());
		assertThat(box.getUpperRightX()).isLessThan(margin(look) + 1);
		assertAlone(words, places, box);
		assertWhole(words);

		var draft = places(PAPER.print(SheetPieces.draft(sheet)), 1);
		var later = find(draft, LATER);
		assertThat(left(later)).isGreaterThan(box.getLowerLeftX() + CODE);
		assertThat(right(later)).isLessThan(box.getUpperRightX());
		assertBetween(later, find(draft, "dan Informatika,"), find(draft, NAME));
		assertWhole(later);
	}

	/** Nothing else that is read is over the box. */
	private static void assertAlone(List<TextPosition> words, List<TextPosition> places, PDRectangle box) {
		var height = words.getFirst().getPageHeight();
		assertThat(places).filteredOn(place -> place.getXDirAdj() > box.getLowerLeftX()
				&& place.getXDirAdj() < box.getUpperRightX() && place.getYDirAdj() > height - box.getUpperRightY()
				&& place.getYDirAdj() - place.getHeightDir() < height - box.getLowerLeftY()).hasSameSizeAs(words);
	}

	/** In lines that end between words. */
	private static void assertWhole(List<TextPosition> words) {
		var lines = words.stream().collect(Collectors.groupingBy(TextPosition::getYDirAdj));
		var parts = List.of("Ditandatangani", "secara", "elektronik", "oleh:", "QR", "dan", "tanda", "tangan", "setelah",
				"ditandatangani");
		assertThat(lines.values())
				.allSatisfy(line -> assertThat(string(line)).matches("(" + String.join("|", parts) + ")+"));
	}

	private static void assertBetween(List<TextPosition> words, List<TextPosition> above, List<TextPosition> below) {
		assertThat(top(words)).isGreaterThan(bottom(above) + MILLIMETRE);
		assertThat(bottom(words)).isLessThan(top(below) - MILLIMETRE);
	}

	private static PDRectangle box(PrintedPaper printed) throws IOException {
		try (var pdf = Loader.loadPDF(printed.pdf())) {
			return pdf.getPage(0).getAnnotations().getFirst().getRectangle();
		}
	}

	/** Where the text ends at the right, in points. */
	private static float margin(Look look) {
		return (look.left() + Style.line(look)) * MILLIMETRE;
	}

	private static List<TextPosition> places(PrintedPaper printed, int page) throws IOException {
		return PrintedText.places(printed, page).stream().filter(place -> !place.getUnicode().isBlank()).toList();
	}

	private static List<TextPosition> find(List<TextPosition> places, String words) {
		var bare = words.replace(" ", "");
		var at = string(places).indexOf(bare);
		assertThat(at).as(words).isNotNegative();
		return places.subList(at, at + bare.length());
	}

	private static String string(List<TextPosition> places) {
		return places.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
	}

	private static double left(List<TextPosition> words) {
		return words.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
	}

	private static double right(List<TextPosition> words) {
		return words.stream().mapToDouble(word -> word.getXDirAdj() + word.getWidthDirAdj()).max().orElseThrow();
	}

	private static float top(List<TextPosition> words) {
		return (float) words.stream().mapToDouble(word -> word.getYDirAdj() - word.getHeightDir()).min().orElseThrow();
	}

	private static float bottom(List<TextPosition> words) {
		return (float) words.stream().mapToDouble(TextPosition::getYDirAdj).max().orElseThrow();
	}
}
