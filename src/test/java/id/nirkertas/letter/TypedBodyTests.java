package id.nirkertas.letter;

import static id.nirkertas.paper.Block.Marks.LETTERS;
import static id.nirkertas.paper.Block.Marks.LETTERS_IN_BRACKETS;
import static id.nirkertas.paper.Block.Marks.NUMBERS;
import static id.nirkertas.paper.Block.Marks.NUMBERS_IN_BRACKETS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Marks;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Table;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A body as people type it into a plain text area. */
class TypedBodyTests {

	private static final List<String> PIECES = List.of("\n", "\n", "\n\n", " ", "   ", "      ", "1. ", "2. ", "3. ", "a. ",
			"b. ", "1) ", "2) ", "a) ", "kata", "x", "**", "//", "__", "*", "/", "_", "|", "| a | b |", "|---|---|", "\\",
			"\\|", " : ", "• ", "- ", "=== ", "=== Lampiran: Daftar ===", "hari : Senin", "https://contoh.go.id", "\uf0b7",
			".");

	@Test
	void partsParagraphsAtEmptyLines() {
		assertThat(blocks("Satu\nbaris.\n\nDua.")).containsExactly(paragraph("Satu baris."), paragraph("Dua."));
	}

	@Test
	void readsListsByTheirSigns() {
		assertThat(blocks("Agar:\n1. hadir\ntepat waktu;\n2. melapor.\n\na. satu\nb. dua")).containsExactly(
				paragraph("Agar:"), list(NUMBERS, "hadir tepat waktu;", "melapor."), list(LETTERS, "satu", "dua"));
	}

	@Test
	void goesOnCountingOverAnEmptyLine() {
		assertThat(blocks("1. satu\n\n2. dua\n\nPenutup.")).containsExactly(list(NUMBERS, "satu", "dua"),
				paragraph("Penutup."));
	}

	@Test
	void keepsANumberThatBeginsNoListAsItWasTyped() {
		assertThat(blocks("17. Agustus")).containsExactly(paragraph("17. Agustus"));
		assertThat(blocks("1. satu\n\nAlinea.\n3. tiga")).containsExactly(list(NUMBERS, "satu"), paragraph("Alinea."),
				paragraph("3. tiga"));
	}

	@Test
	void whatExplainsAnItemLiesInItWhereTheNextOneFollows() {
		assertThat(Body.ofText("1. Umum\n\nPenjelasan.\n\n| a | b |\n\n2. Dasar\n\nPenutup.").pieces()).containsExactly(
				new Items(NUMBERS, List.of(List.of(paragraph("Umum"), paragraph("Penjelasan."), table(0, List.of("a", "b"))),
						List.of(paragraph("Dasar")))),
				paragraph("Penutup."));
		assertThat(blocks("1. Umum\n\nPenjelasan.\n\na. anak\nb. anak\n\n2. Dasar\n\n3. Tiga")).hasSize(1);
		assertThat(blocks("1. satu\n   a. anak\n\n   lanjutan\n\n   b. anak")).hasSize(1);
	}

	@Test
	void aListThatFollowsAnItemDirectlyLiesInIt() {
		assertThat(blocks("1. satu\na. anak\n1) cucu\na) cicit\n2) cucu\nb. anak\n2. dua")).containsExactly(
				new Items(NUMBERS,
						List.of(List.of(paragraph("satu"), new Items(LETTERS, List.of(
								List.of(paragraph("anak"), new Items(NUMBERS_IN_BRACKETS,
										List.of(List.of(paragraph("cucu"), list(LETTERS_IN_BRACKETS, "cicit")),
												List.of(paragraph("cucu"))))),
								List.of(paragraph("anak"))))), List.of(paragraph("dua")))));
	}

	@Test
	void whatStandsFurtherInBelongsToItsItem() {
		assertThat(Body.ofText("1. satu\n\n   lanjutan\n\n   1. anak\n\n   | a | b |\n2. dua").pieces()).containsExactly(
				new Items(NUMBERS, List.of(List.of(paragraph("satu"), paragraph("lanjutan"), list(NUMBERS, "anak"),
						table(0, List.of("a", "b"))), List.of(paragraph("dua")))));
	}

	/** Spaces before a paragraph are how many people begin one. */
	@Test
	void aParagraphAfterAListIsNoneOfItsItemsHoweverItBegins() {
		assertThat(blocks("1. satu\n\n        Demikian.")).containsExactly(list(NUMBERS, "satu"), paragraph("Demikian."));
	}

	@Test
	void keepsTheLinesOfWhenAndWhere() {
		assertThat(blocks("pada:\nhari, tanggal : Selasa\npukul : 09.00 WIB\nDemikian.")).containsExactly(
				paragraph("pada:"),
				new Rows(List.of(new Rows.Row("hari, tanggal", "Selasa"), new Rows.Row("pukul", "09.00 WIB"))),
				paragraph("Demikian."));
		assertThat(blocks("hari : Selasa\n\npukul : 09.00 WIB")).as("typed as paragraphs").hasSize(1);
		assertThat(blocks("Catatan : bawa laptop.")).containsExactly(paragraph("Catatan : bawa laptop."));
	}

	@Test
	void keepsBulletsOnLinesOfTheirOwn() {
		assertThat(blocks("Agar:\n• hadir\ntepat waktu;\n- melapor.")).containsExactly(paragraph("Agar:"),
				paragraph("• hadir tepat waktu;"), paragraph("- melapor."));
	}

	@Test
	void readsATableWithItsHead() {
		assertThat(Body.ofText("| No. | Nama |\n|---|---|\n| 1. | Citra \\| Dewi |\n| 2. |").pieces())
				.containsExactly(table(1, List.of("No.", "Nama"), List.of("1.", "Citra | Dewi"), List.of("2.", "")));
		assertThat(Body.ofText("a | b").pieces()).containsExactly(paragraph("a | b"));
	}

	@Test
	void readsLightMarks() {
		assertThat(runs("Agar **hadir //tepat// waktu** dan __lengkap__.")).containsExactly(Run.plain("Agar "),
				new Run("hadir ", true, false, false), new Run("tepat", true, true, false),
				new Run(" waktu", true, false, false), Run.plain(" dan "), new Run("lengkap", false, false, true),
				Run.plain("."));
	}

	@Test
	void leavesSignsThatAreNoMarks() {
		for (var text : List.of("https://contoh.go.id dan ftp://arsip", "Nama: ________ umur: ____", "2 ** 3 ** 4",
				"**tanpa penutup", "a**b**c", "dan // atau //")) {
			assertThat(runs(text)).as(text).containsExactly(Run.plain(text));
		}
	}

	@Test
	void breaksALineThatSaysSo() {
		assertThat(blocks("Jalan Melati 1\\\nKota Contoh")).containsExactly(paragraph("Jalan Melati 1\nKota Contoh"));
	}

	@Test
	void beginsAPageForALampiran() {
		var body = Body.ofText("Isi.\n\n=== Lampiran: Daftar Peserta ===\n\n1. Citra\n2. Dewi\n=== Lampiran ===\nLain.");

		assertThat(body.pieces()).containsExactly(paragraph("Isi."));
		assertThat(body.annexes()).containsExactly(
				new Body.Annex("Daftar Peserta", List.of(list(NUMBERS, "Citra", "Dewi"))),
				new Body.Annex("", List.of(paragraph("Lain."))));
	}

	@Test
	void hasNothingForAnEmptyBody() {
		assertThat(Body.ofText("")).isEqualTo(Body.EMPTY);
		assertThat(Body.ofText("\n\n").isEmpty()).isTrue();
		assertThat(Body.ofText("|  |  |").isEmpty()).as("a table without a word").isTrue();
		assertThat(Body.ofText("=== Lampiran: Daftar ===").isEmpty()).isFalse();
	}

	@Test
	void isReadTheSameOnceItHasBeenWritten() {
		for (var text : List.of("1. satu\na. anak\n1) cucu\n2. dua\n\n   lanjutan\n\n1. lain",
				"• a\n• b\n\nhari : x\npukul : y",
				"| a | b |\n|---|---|\n| **c** | d\\|e |", "a\\\nb\n\n=== X ===\n\n**c //d//**", "x : y\\\nz",
				"1. a\n\n   2. b")) {
			var body = Body.ofText(text);
			assertThat(Body.ofText(body.text())).as(text).isEqualTo(body);
		}
	}

	/** Whatever somebody types: what they see when they come back is what will be printed. */
	@Test
	void isReadTheSameWhateverIsTyped() {
		var chance = new Random(20261129);
		for (var round = 0; round < 20_000; round++) {
			var text = IntStream.range(0, 1 + chance.nextInt(24)).mapToObj(_ -> PIECES.get(chance.nextInt(PIECES.size())))
					.collect(Collectors.joining());
			var body = Body.ofText(text);
			assertThat(Body.ofText(body.text())).as("<%s> written as <%s>", text, body.text()).isEqualTo(body);
			assertThat(Body.of(body.json())).as(text).isEqualTo(body);
		}
	}

	@Test
	void takesTheLongestTextAtOnce() {
		for (var endless : List.of("**a ", "1. a\n", "| a ", "a : ", "   1. ", "9. a\n", "1. a\n\nx\n\n9. a\n\n",
				"1. a\n\nx\n\n2. a\n\nx\n\n", "__", "a\\\n")) {
			assertThat(Body.ofText(endless.repeat(DraftLimits.BODY / endless.length())).length()).isPositive();
		}
		var deep = IntStream.range(0, 600).mapToObj(level -> " ".repeat(level) + "1. a\n").collect(Collectors.joining());
		assertThat(Body.of(Body.ofText(deep).json())).isEqualTo(Body.ofText(deep));
	}

	@Test
	void refusesMoreThanAnybodyTypes() {
		assertThatThrownBy(() -> Body.ofText("kata ".repeat(DraftLimits.BODY))).hasMessage("letter.body-too-long");
	}

	private static List<Block> blocks(String text) {
		return Body.ofText(text).blocks();
	}

	private static List<Run> runs(String text) {
		return ((Paragraph) Body.ofText(text).pieces().getFirst()).runs();
	}

	static Paragraph paragraph(String text) {
		return Paragraph.plain(text);
	}

	private static Items list(Marks marks, String... texts) {
		return new Items(marks, Stream.of(texts).map(text -> List.<Block>of(paragraph(text))).toList());
	}

	@SafeVarargs
	private static Table table(int heads, List<String>... rows) {
		return new Table(heads, Stream.of(rows).map(row -> row.stream().map(text -> new Table.Cell(1,
				text.isEmpty() ? List.of() : List.of(new Paragraph(Alignment.JUSTIFIED, List.of(Run.plain(text))))))
				.toList()).toList());
	}
}
