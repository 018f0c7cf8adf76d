package id.nirkertas.paper;

import static id.nirkertas.paper.SheetPieces.clause;
import static id.nirkertas.paper.SheetPieces.p;
import static id.nirkertas.paper.SheetPieces.row;
import static id.nirkertas.paper.SheetPieces.rows;
import static id.nirkertas.paper.SheetPieces.sheet;
import static id.nirkertas.paper.SheetPieces.table;
import static id.nirkertas.paper.SheetPieces.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Marks;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Table;
import id.nirkertas.paper.Block.Table.Cell;
import id.nirkertas.paper.Part.Clauses;
import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Look;
import id.nirkertas.paper.Sheet.Size;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns of tables on real paper: what has room on its line is never parted. */
class TableSettingTests {

	static final Paper PAPER = new Paper();

	static final String NIP = "198001012005011001";
	static final String SPACED_NIP = "19800101 200501 1 001";
	static final String DAY = "28 September 2026";
	static final String AMOUNT = "Rp1.250.000.000,00";
	static final String SPACED_AMOUNT = "Rp 1.250.000.000,00";
	static final String LONG = "Penerapan naskah dinas elektronik pada seluruh perangkat daerah, termasuk bahan, undangan "
			+ "dan laporan akhir, sesuai dengan rencana kerja yang sudah ditetapkan";

	/** Of a letter, what may differ from one kind to the next. */
	static Stream<Look> looks() {
		return Stream.of(Size.values()).flatMap(size -> Stream.of(Face.values())
				.flatMap(face -> IntStream.of(10, 12).boxed().flatMap(points -> Stream.of(30, 60)
						.map(side -> new Look(size, face, points, 132, 19, side == 30 ? 20 : 60, 27, side)))));
	}

	@ParameterizedTest
	@MethodSource("looks")
	void numbersDatesAndAmountsStayWholeBesideLongTexts(Look look) throws IOException {
		assertWhole(look, table(row("No.", "Tanggal", "Uraian"), row("1.", DAY, LONG), row("12.", "3 Mei 2026", "Kertas")),
				"No.", "Tanggal", "Uraian", "1.", "12.", DAY, "3 Mei 2026", "Penerapan", "elektronik");
		assertWhole(look, table(row("No.", "Jumlah", "Uraian"), row("1.", AMOUNT, LONG), row("300.", SPACED_AMOUNT, "-")),
				"No.", "Jumlah", "Uraian", "1.", "300.", AMOUNT, SPACED_AMOUNT, "Penerapan", "elektronik");
		assertWhole(look, table(row("No.", "Nama", "NIP"), row("1.", "Dr. Ayunda Prabasari, M.Si.", NIP),
				row("2.", "Citra", SPACED_NIP)), "No.", "Nama", "NIP", "Prabasari,", NIP, SPACED_NIP);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void sevenColumnsOfAnOfficeFitOnItsUsualPaper(Face face) throws IOException {
		var heads = new String[]{"No.", "Nama", "NIP", "Golongan", "Mulai", "Honor", "Ket."};

		assertWhole(new Look(Size.A4, face, 10, 132, 19, 20, 27, 30), table(row(heads),
				row("1.", "Dr. Ayunda Prabasari, M.Si.", NIP, "Pembina, IV/a", "28-09-2026", "Rp850.000,00", LONG)), "No.",
				"Nama",
				"NIP", "Golongan", "Mulai", "Honor", "Ket.", NIP, "28-09-2026", "Rp850.000,00", "elektronik");
	}

	@ParameterizedTest
	@MethodSource("looks")
	void boldHeadsAreMeasuredAsTheyArePrinted(Look look) throws IOException {
		var heads = List.of("WWWWW", "MMMMM", "Keterangan");

		assertWhole(look, table(row(heads.toArray(String[]::new)), row("a", "b", LONG)),
				heads.toArray(String[]::new));
	}

	@ParameterizedTest
	@MethodSource("looks")
	void boldAndItalicWordsOfACellStayWhole(Look look) throws IOException {
		var bold = new Paragraph(Alignment.LEFT,
				List.of(new Run("MAKM", true, false, false), new Run("WAH", true, true, false), Run.plain("maju " + LONG)));

		assertWhole(look, new Table(1, List.of(row("No.", "Nama", "Uraian"),
				List.of(new Cell(1, List.of(p("1."))), new Cell(1, List.of(bold)), new Cell(1, List.of(p(LONG)))))),
				"MAKMWAHmaju", "No.");
	}

	@ParameterizedTest
	@MethodSource("looks")
	void tablesInListsAndBesideLabelsKnowTheirNarrowerLine(Look look) throws IOException {
		var narrow = table(row("No.", "Tanggal", "Hal"), row("1.", DAY, "Rapat kerja dengan para kepala"));

		assertWhole(look, new Items(Marks.NUMBERS, List.of(List.of(p("daftar:"),
				new Items(Marks.LETTERS, List.of(List.of(p("lihat:"), narrow)))))), DAY, "No.", "Tanggal");
		var printed = PAPER.print(sheet(look, "Keputusan",
				new Clauses(List.of(clause("KESATU", table(row("No.", "Tanggal"), row("1.", DAY)))))));
		assertThat(parted(printed, List.of(DAY, "No.", "Tanggal"))).isEmpty();
		assertOnPaper(look, printed);
	}

	@ParameterizedTest
	@MethodSource("looks")
	void listsAndRowsInACellHaveRoomBesideTheirMarks(Look look) throws IOException {
		var list = new Items(Marks.NUMBERS, List.of(List.of(p("Pertanggungjawaban")), List.of(p("b"))));
		var official = rows("Nama", "Kusumaningrum", "Hari", "Senin");

		for (var block : List.of(list, official)) {
			assertWhole(look, new Table(1, List.of(row("Hal", "Uraian"),
					List.of(new Cell(1, List.of(block)), new Cell(1, List.of(p(LONG + ' ' + LONG)))))), "Hal", "elektronik",
					block == list ? "Pertanggungjawaban" : "Kusumaningrum");
		}
	}

	/** A little more would part the longest name. */
	@Test
	void cellsAreTightBeforeAWordIsParted() throws IOException {
		assertWhole(new Look(Size.A4, Face.SANS, 11, 132, 19, 30, 27, 30), table(
				row("No.", "Nama", "NIP", "Pangkat/Golongan", "Jabatan"),
				row("1.", "Dr. Ayunda Prabasari Kusumaningrum, M.Si.", NIP, "Pembina Tk. I, IV/b", LONG),
				row("2.", "Citra", SPACED_NIP, "Penata, III/c", "Kepala Seksi")), "Kusumaningrum,", NIP, SPACED_NIP,
				"Pangkat/Golongan", "elektronik");
	}

	@ParameterizedTest
	@MethodSource("looks")
	void aHeadOverSeveralNarrowColumnsStaysWhole(Look look) throws IOException {
		assertWhole(look, new Table(1, List.of(
				List.of(new Cell(1, List.of(p("No."))), new Cell(2, List.of(p("PERTANGGUNGAN"))),
						new Cell(1, List.of(p("Uraian")))),
				row("1.", "L", "P", LONG), row("2.", "3", "4", LONG))), "PERTANGGUNGAN", "No.");
	}

	/** Fifteen employee numbers side by side have no room on any paper. */
	@ParameterizedTest
	@MethodSource("looks")
	void whatHasNoRoomIsPartedAndStaysOnThePaper(Look look) throws IOException {
		var cells = IntStream.range(0, 15).mapToObj(_ -> NIP).toArray(String[]::new);
		var heads = IntStream.range(0, 15).mapToObj(_ -> "NIP").toArray(String[]::new);

		var printed = PAPER.print(sheet(look, "Tabel", text(table(row(heads), row(cells), row(cells)))));
		assertThat(size(places(printed), "NIP")).isCloseTo(8, within(0.1f));
		assertOnPaper(look, printed);
	}

	@ParameterizedTest
	@MethodSource("looks")
	void onlyTheLongestWordsArePartedWhereThereIsNoRoom(Look look) throws IOException {
		var endless = "x".repeat(200);

		var printed = PAPER.print(sheet(look, "Tabel",
				text(table(row("No.", "Sandi", "Tanggal"), row("1.", endless, "28-09-2026"), row("2.", endless, "-")))));

		assertThat(parted(printed, List.of("No.", "Sandi", "Tanggal", "28-09-2026"))).isEmpty();
		assertOnPaper(look, printed);
	}

	/** Eleven points have no room for these; nine or eight have. */
	@ParameterizedTest
	@EnumSource(Face.class)
	void aTableHasSmallerLettersBeforeANumberOrAnAmountIsParted(Face face) throws IOException {
		var look = new Look(Size.A4, face, 11, 132, 19, 30, 27, 35);
		var printed = PAPER.print(sheet(look, "Tabel", text(table(
				row("No.", "Nama", "NIP", "Golongan", "Mulai", "Honor", "Pajak"),
				row("1.", "Prabasari", SPACED_NIP, "Pembina, IV/a", "28-09-2026", AMOUNT, "Rp850.000,00"),
				row("2.", "Nawangwulan", NIP, "Penata, III/c", "3 Mei 2026", "Rp850.000,00", "-")), p("Catatan"))));

		assertThat(parted(printed, List.of(SPACED_NIP, NIP, "28-09-2026", "3 Mei 2026", AMOUNT, "Rp850.000,00", "Golongan",
				"Nawangwulan"))).isEmpty();
		assertOnPaper(look, printed);
		assertThat(size(places(printed), NIP)).isBetween(7.9f, 10.1f);
		assertThat(size(places(printed), "Catatan")).isCloseTo(11, within(0.1f));
	}

	@Test
	void lettersAreNoSmallerThanATableNeeds() throws IOException {
		var printed = PAPER.print(sheet(Look.USUAL, "Tabel", text(table(row("NIP", "Uraian"), row(NIP, LONG)))));

		assertThat(size(places(printed), NIP)).isCloseTo(11, within(0.1f));
	}

	@Test
	void anEndlessWordLeavesTheLettersAsTheyAre() throws IOException {
		var printed = PAPER.print(sheet(Look.USUAL, "Tabel", text(table(row("No.", "Sandi"), row("1.", "x".repeat(200))))));

		assertThat(size(places(printed), "Sandi")).isCloseTo(11, within(0.1f));
	}

	/** A date may end a line at its spaces rather than within a word. */
	@Test
	void aDateIsPartedBetweenItsWordsBeforeAnyWordIs() throws IOException {
		var cells = IntStream.range(0, 8).mapToObj(_ -> DAY).toArray(String[]::new);
		var heads = IntStream.range(0, 8).mapToObj(_ -> "Hari").toArray(String[]::new);
		var printed = PAPER.print(sheet(Look.USUAL, "Tabel", text(table(row(heads), row(cells)))));

		assertThat(parted(printed, List.of(DAY))).isNotEmpty();
		assertThat(parted(printed, List.of("28", "September", "2026", "Hari"))).isEmpty();
	}

	/** Those who are listed by number and name need not stand far apart. */
	@Test
	void aColumnOfNumbersStaysNarrowWhereThereIsRoom() throws IOException {
		var places = places(PAPER.print(sheet(Look.USUAL, "Tabel",
				text(table(row("No.", "Nama", "Tempat"), row("1.", "Citra Nawangwulan", "Kota Lain"))))));

		assertThat(places.get(string(places).indexOf("Citra")).getXDirAdj()).isLessThan((30 + 16) * 72 / 25.4f);
	}

	/** Thirty names of schools need a little more than one place needs less. */
	@Test
	void roomGoesWhereItSavesMostLines() throws IOException {
		var schools = IntStream.rangeClosed(10, 40).mapToObj(number -> row(number + ".",
				"Sekolah Menengah Atas Negeri " + number, number == 12 ? "Kabupaten Contoh Selatan" : "Kota Contoh", DAY));
		var table = new Table(1, Stream.concat(Stream.of(row("No.", "Sekolah", "Tempat", "Jadwal")), schools).toList());

		assertThat(parted(PAPER.print(sheet(new Look(Size.A4, Face.SANS, 11, 132, 19, 27, 27, 30), "Tabel", text(table))),
				List.of("Sekolah Menengah Atas Negeri 40", "Kabupaten Contoh Selatan")))
				.containsExactly("Kabupaten Contoh Selatan");
	}

	@Test
	void aTableIsAsWideAsItsLine() throws IOException {
		var printed = PAPER.print(sheet(Look.USUAL, "Tabel", text(table(row("A", "B"), row("a", "b")))));

		assertThat(PageInk.of(PAPER, printed).rightmost()).isCloseTo(190 * 72 / 25.4, within(1.0));
	}

	private static void assertWhole(Look look, Block block, String... words) throws IOException {
		var printed = PAPER.print(sheet(look, "Tabel", text(block)));
		assertThat(parted(printed, List.of(words))).isEmpty();
		assertOnPaper(look, printed);
	}

	/** The words among those that are not on one line wherever they stand. */
	private static List<String> parted(PrintedPaper printed, List<String> words) throws IOException {
		var places = places(printed);
		var text = string(places);
		assertThat(words).allSatisfy(word -> assertThat(text).contains(bare(word)));
		return words.stream().filter(word -> {
			var at = text.indexOf(bare(word));
			while (at >= 0) {
				if (places.subList(at, at + bare(word).length()).stream().map(TextPosition::getYDirAdj).distinct()
						.count() > 1) {
					return true;
				}
				at = text.indexOf(bare(word), at + 1);
			}
			return false;
		}).toList();
	}

	/** Within the margins, and no cell over the next. */
	private static void assertOnPaper(Look look, PrintedPaper printed) throws IOException {
		var places = places(printed);
		var right = (Style.line(look) + look.left()) * 72 / 25.4;
		assertThat(places).allSatisfy(place -> assertThat(place.getXDirAdj() + place.getWidthDirAdj())
				.isLessThan((float) right + 0.5f));
		places.stream().collect(Collectors.groupingBy(TextPosition::getYDirAdj)).values().forEach(line -> {
			var sorted = line.stream().sorted(Comparator.comparingDouble(TextPosition::getXDirAdj)).toList();
			for (var next = 1; next < sorted.size(); next++) {
				var before = sorted.get(next - 1);
				assertThat(sorted.get(next).getXDirAdj())
						.isGreaterThan(before.getXDirAdj() + before.getWidthDirAdj() - 0.6f);
			}
		});
	}

	/** In points. */
	private static float size(List<TextPosition> places, String word) {
		return places.get(string(places).indexOf(bare(word))).getYScale();
	}

	private static List<TextPosition> places(PrintedPaper printed) throws IOException {
		var places = new ArrayList<TextPosition>();
		for (var page = 1; page <= printed.pages(); page++) {
			PrintedText.places(printed, page).stream().filter(place -> !place.getUnicode().isBlank()
					&& !place.getUnicode().equals("\u00a0")).forEach(places::add);
		}
		return places;
	}

	private static String string(List<TextPosition> places) {
		return places.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
	}

	private static String bare(String word) {
		return word.replace(" ", "");
	}
}
