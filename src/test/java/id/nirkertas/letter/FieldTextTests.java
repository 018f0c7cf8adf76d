package id.nirkertas.letter;

import static id.nirkertas.paper.Block.Marks.LETTERS;
import static id.nirkertas.paper.Block.Marks.NUMBERS;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Marks;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Block.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field of several lines says on paper what was typed, with lists in lists, and no sign twice. */
class FieldTextTests {

	@Test
	void eachLineIsAParagraph() {
		assertThat(text("Satu.\nDua.")).containsExactly(paragraph("Satu."), paragraph("Dua."));
	}

	@Test
	void aListGoesOnAfterWhatBelongsToItsItems() {
		assertThat(text("1. Umum\n   Uraian umum.\n2. Dasar\n   a. satu\n   b. dua\n3. Tiga"))
				.containsExactly(new Items(NUMBERS,
						List.of(List.of(paragraph("Umum"), paragraph("Uraian umum.")),
								List.of(paragraph("Dasar"), list(LETTERS, "satu", "dua")), List.of(paragraph("Tiga")))));
		assertThat(text("1. satu\n2. dua\na. anak\n3. tiga")).containsExactly(new Items(NUMBERS,
				List.of(List.of(paragraph("satu")), List.of(paragraph("dua"), list(LETTERS, "anak")),
						List.of(paragraph("tiga")))));
	}

	@ParameterizedTest
	@ValueSource(strings = {" Uraian.", "  Uraian.", "     Uraian.", "\tUraian."})
	void whatStandsFurtherInBelongsToItsItemHoweverFar(String line) {
		assertThat(text("1. Umum\n" + line + "\n2. Dasar")).containsExactly(new Items(NUMBERS,
				List.of(List.of(paragraph("Umum"), paragraph("Uraian.")), List.of(paragraph("Dasar")))));
	}

	@Test
	void rowsAndTablesStayTogether() {
		assertThat(text("Waktu:\nhari : Senin\npukul : 09.00\nSelesai.")).hasSize(3).element(1).isInstanceOf(Rows.class);
		assertThat(text("Data:\n| a | b |\n|---|---|\n| c | d |")).hasSize(2).element(1).isInstanceOfSatisfying(Table.class,
				table -> assertThat(table.rows()).hasSize(2));
	}

	@Test
	void noPageOfALampiranBeginsInAField() {
		assertThat(text("Satu.\n=== Lampiran: Dua ===\nTiga.")).hasSize(3);
	}

	@Test
	void eachLineAtTheMarginIsAnItem() {
		assertThat(items("bahwa satu;\nbahwa dua.")).containsExactly(List.of(paragraph("bahwa satu;")),
				List.of(paragraph("bahwa dua.")));
	}

	@Test
	void whatLiesInAnItemStaysInIt() {
		assertThat(
				items("Membentuk tim.\nTim bertugas:\n   a. menyusun rencana;\n   b. melapor.\n   Alinea kedua.\nBerlaku."))
				.containsExactly(List.of(paragraph("Membentuk tim.")),
						List.of(paragraph("Tim bertugas:"), list(LETTERS, "menyusun rencana;", "melapor."),
								paragraph("Alinea kedua.")),
						List.of(paragraph("Berlaku.")));
		assertThat(items("Tim bertugas:\na. menyusun;\nb. melapor.\nBerlaku.")).as("at the margin").hasSize(2);
		assertThat(items("Data:\n| a | b |\n|---|---|\n| c | d |\nBerlaku.")).as("a table").hasSize(2);
		assertThat(items("Agar:\n- hadir;\n- melapor.\nBerlaku.")).as("bullets").hasSize(2);
	}

	@ParameterizedTest
	@ValueSource(strings = {"a. bahwa satu;\nb. bahwa dua.", "1. bahwa satu;\n2. bahwa dua.", "- bahwa satu;\n- bahwa dua.",
			"KESATU : bahwa satu;\nKEDUA : bahwa dua.", "Kesatu. bahwa satu;\nKedua. bahwa dua.",
			"• bahwa satu;\n• bahwa dua.",
			"1) bahwa\nsatu;\n2) bahwa\ndua.",
			"\ta.\tbahwa satu;\n\tb.\tbahwa dua.", "a. bahwa satu;\n b. bahwa dua.", " 1. bahwa satu;\n2. bahwa dua.",
			"a.bahwa satu;\nb.bahwa dua.", "Menimbang : a. bahwa satu;\nb. bahwa dua.",
			"KESATU :\nbahwa satu;\nKEDUA :\nbahwa dua.",
			"KESATU\t: bahwa satu;\nKEDUA\t:\n\tbahwa dua.", "KESATU\n:\nbahwa satu;\nKEDUA\n: bahwa dua.",
			"(1) bahwa satu;\n(2) bahwa dua.", "PERTAMA : bahwa satu;\nKEDUA : bahwa dua."})
	void signsThatWereTypedAllTheSameStandOnce(String typed) {
		assertThat(items(typed)).containsExactly(List.of(paragraph("bahwa satu;")), List.of(paragraph("bahwa dua.")));
	}

	@Test
	void signsOfTheirOwnBelowTypedOnesLieInTheirItem() {
		assertThat(items("KESATU : Tugas:\na. menyusun;\nb. melapor.\nKEDUA : Berlaku.")).containsExactly(
				List.of(paragraph("Tugas:"), list(LETTERS, "menyusun;", "melapor.")), List.of(paragraph("Berlaku.")));
	}

	@Test
	void rowsAndFurtherLinesOfASignedItemStandByThemselves() {
		assertThat(items("1. Rapat pada:\n   hari : Senin\n   pukul : 09.00\n2. Melapor.")).hasSize(2).first()
				.satisfies(item -> assertThat(item).hasSize(2).element(1).isInstanceOf(Rows.class));
		assertThat(items("1. Bidang A\n   ani\n   budi\n2. Bidang B").getFirst()).containsExactly(paragraph("Bidang A"),
				paragraph("ani"), paragraph("budi"));
		assertThat(items("a.n. Gubernur\nu.b. Sekretaris")).as("no signs").hasSize(2).first()
				.isEqualTo(List.of(paragraph("a.n. Gubernur")));
	}

	@Test
	void aLabelOnALineOfItsOwnStandsBeforeAListToo() {
		assertThat(items("KESATU :\nMembentuk tim.\nKEDUA :\na. satu;\nb. dua.")).containsExactly(
				List.of(paragraph("Membentuk tim.")), List.of(list(LETTERS, "satu;", "dua.")));
	}

	@Test
	void nothingIsNothing() {
		assertThat(text("")).isEmpty();
		assertThat(items("")).isEmpty();
	}

	@Test
	void aLineKeepsHowFarInItStandsAndNothingElse() {
		var details = details("Tim bertugas:  \n\n   a. menyusun; \n\tb. melapor");

		assertThat(details.typed("isi")).containsExactly("Tim bertugas:", "   a. menyusun;", "   b. melapor");
		assertThat(details.lines("isi")).containsExactly("Tim bertugas:", "a. menyusun;", "b. melapor");
		assertThat(Details.of(details.values())).isEqualTo(details);
	}

	private static List<Block> text(String typed) {
		return FieldText.blocks(details(typed).typed("isi"));
	}

	private static List<List<Block>> items(String typed) {
		return FieldItems.of("Menimbang", details(typed).typed("isi"));
	}

	private static Details details(String typed) {
		return Details.of(Map.of("isi", typed.lines().map(List::of).toList()));
	}

	private static Block paragraph(String text) {
		return new Paragraph(Alignment.JUSTIFIED, List.of(Run.plain(text)));
	}

	private static Items list(Marks marks, String... items) {
		return new Items(marks, Stream.of(items).map(item -> List.of(paragraph(item))).toList());
	}
}
