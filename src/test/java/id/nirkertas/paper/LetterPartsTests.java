package id.nirkertas.paper;

import static id.nirkertas.paper.SheetPieces.KADIS;
import static id.nirkertas.paper.SheetPieces.p;
import static id.nirkertas.paper.SheetPieces.sheet;
import static id.nirkertas.paper.SheetPieces.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Marks;
import id.nirkertas.paper.Part.Annex;
import id.nirkertas.paper.Part.Clauses;
import id.nirkertas.paper.Part.Clauses.Clause;
import id.nirkertas.paper.Part.Facts;
import id.nirkertas.paper.Part.Facts.Fact;
import id.nirkertas.paper.Part.Letterhead;
import id.nirkertas.paper.Part.Letterhead.Emblem;
import id.nirkertas.paper.Part.Letterhead.Line;
import id.nirkertas.paper.Part.Letterhead.Weight;
import id.nirkertas.paper.Part.Signatures;
import id.nirkertas.paper.Sheet.Look;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Where the parts of a letter stand, and how large. */
class LetterPartsTests {

	static final Paper PAPER = new Paper();
	/** In points from the top: the footer is below. */
	static final float FOOT = 400;
	static final String LONGEST = "DINAS PEMBERDAYAAN PEREMPUAN, PERLINDUNGAN ANAK, PENGENDALIAN PENDUDUK, DAN KELUARGA BERENCANA";

	@Test
	void governmentAgencyAndAddressAreAsTwoToThreeToOne() throws IOException {
		for (var name : List.of("DINAS KESEHATAN", "DINAS KOMUNIKASI DAN INFORMATIKA", LONGEST)) {
			var places = head(Emblem.AGENCY, new Line(Weight.GOVERNMENT, "PEMERINTAH KABUPATEN PENAJAM PASER UTARA"),
					new Line(Weight.AGENCY, name), new Line(Weight.ADDRESS, "Jalan"));
			var address = size(places, 'l');

			assertThat(size(places, 'U') / address).isEqualTo(2, within(0.05));
			assertThat(size(places, 'D') / address).isEqualTo(3, within(0.05));
			assertThat(address).isGreaterThan(5.5);
			assertThat(places.stream().filter(place -> place.getYScale() > 2.5 * address).map(TextPosition::getY)
					.distinct().count()).as(name).isLessThanOrEqualTo(3);
		}
	}

	@Test
	void aNameIsKnownToBeTooLongBeforeItIsPrinted() throws IOException {
		for (var name : List.of("DINAS KESEHATAN", LONGEST, LONGEST + " SERTA TENAGA KERJA DAN TRANSMIGRASI")) {
			var printed = head(Emblem.AGENCY, new Line(Weight.AGENCY, name)).stream().map(TextPosition::getY).distinct()
					.count();

			assertThat((long) PAPER.linesOfAgency(name)).as(name).isEqualTo(printed);
		}
	}

	@Test
	void aHeadOfRegionAndTheirAddressAreAsTwoToOne() throws IOException {
		var places = head(Emblem.STATE, new Line(Weight.AGENCY, "GUBERNUR"), new Line(Weight.ADDRESS, "Jalan"));

		assertThat(size(places, 'G') / size(places, 'l')).isEqualTo(2, within(0.05));
	}

	@Test
	void copiesNeverStandAloneOnAPage() throws IOException {
		for (var count = 8; count < 30; count++) {
			var printed = PAPER.print(sheet(Look.USUAL, "Surat", text(IntStream.range(0, count)
					.mapToObj(number -> p("Alinea " + number + ".")).toArray(Block[]::new)),
					new Signatures(List.of(), List.of(KADIS)), new Part.Copies(List.of("Gubernur", "Inspektur"))));

			assertThat(PrintedText.page(printed, printed.pages())).contains("Tembusan", "Satya Mahardika",
					"Alinea " + (count - 1));
		}
	}

	@Test
	void theLastOfWhatIsToBeDoneComesToThePageOfTheSignatureAndNoMore() throws IOException {
		for (var count = 20; count < 34; count++) {
			var items = IntStream.rangeClosed(1, count).mapToObj(number -> List.<Block>of(p("tugas ke-" + number))).toList();
			var printed = PAPER.print(sheet(Look.USUAL, "Surat", new Clauses(List.of(new Clause("Untuk", List.of(
					new Items(Marks.NUMBERS, items))))), new Signatures(List.of(), List.of(KADIS))));

			assertThat(PrintedText.page(printed, 1)).contains("Untuk", "tugas ke-18");
			assertThat(PrintedText.page(printed, printed.pages())).contains("tugas ke-" + count);
		}
	}

	@Test
	void aDraftBreaksItsNumberNowhere() {
		var facts = new Facts(List.of(new Fact("Nomor", List.of("000.1.5/…/DISKOMINFO/2026"), true)), "Kota Contoh Raya, …",
				false);
		var draft = SheetPieces.draft(sheet(Look.USUAL, "Surat", facts, text(p("Isi."))));

		assertThat(PAPER.text(PAPER.print(draft).pdf()).lines().filter(line -> line.contains("000.1.5/")))
				.allMatch(line -> line.contains("/DISKOMINFO/2026"));
	}

	@Test
	void theColonsOfALampiranStandInOneLine() throws IOException {
		var printed = PAPER.print(sheet(Look.USUAL, "Surat", text(p("Isi.")),
				new Annex(List.of("Lampiran Surat", "Nomor : 1", "Tanggal : 2"), List.of(text(p("Daftar."))))));

		assertThat(PrintedText.places(printed, 2).stream().filter(place -> place.getUnicode().equals(":"))
				.map(place -> Math.round(place.getX())).distinct()).hasSize(1);
	}

	@Test
	void oneLineBesideAWordIsNotSpreadOut() {
		var goesOn = new FairCopy(sheet(Look.USUAL, "Surat"), List.of(), 0);

		assertThat(goesOn.look(Block.Paragraph.plain("untuk:"))).contains("goes-on");
		assertThat(goesOn.look(Block.Paragraph.plain("Yang bertanda"))).doesNotContain("goes-on");
	}

	private static List<TextPosition> head(Emblem emblem, Line... lines) throws IOException {
		var printed = PAPER.print(sheet(Look.USUAL, "Surat", new Letterhead(emblem, List.of(lines))));
		return PrintedText.places(printed, 1).stream().filter(place -> place.getY() < FOOT).toList();
	}

	private static double size(List<TextPosition> places, char sign) {
		return places.stream().filter(place -> place.getUnicode().indexOf(sign) >= 0).mapToDouble(TextPosition::getYScale)
				.findFirst().orElseThrow();
	}
}
