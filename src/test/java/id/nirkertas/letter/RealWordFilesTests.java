package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Marks;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Block.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a letter takes from files that Word, LibreOffice and python-docx wrote; where they are from stands beside them. */
class RealWordFilesTests {

	static Stream<Path> samples() {
		return WordSamples.all().stream();
	}

	@ParameterizedTest
	@MethodSource("samples")
	void isTakenAsChecked(Path file) throws IOException {
		var checked = Path.of(file.toString().replaceFirst("\\.doc[xm]$", ".txt"));
		var told = WordSamples.told(WordText.read(file));
		if ("rewrite".equals(System.getProperty("golden"))) {
			Files.writeString(checked, told);
		}

		assertThat(told).isEqualTo(Files.readString(checked));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void noWordIsLostWithoutSayingSo(Path file) {
		var text = WordText.read(file);
		var leftOut = text.leftOut();

		assertThat(WordSamples.missing(WordSamples.visible(file), text.body().text())).isEmpty();
		var beside = Map.of("word/(foot|end)notes\\d*\\.xml", LeftOut.FOOTNOTE, "word/comments\\d*\\.xml", LeftOut.COMMENT,
				"word/(header|footer)\\d*\\.xml", LeftOut.HEADER);
		beside.forEach((part, what) -> {
			if (WordSamples.hasWords(file, part)) {
				assertThat(leftOut).as(part).contains(what);
			}
		});
		var within = Map.of("txbxContent", LeftOut.TEXT_BOX, "oMath", LeftOut.FORMULA, "blip", LeftOut.PICTURE, "ins",
				LeftOut.TRACKED, "del", LeftOut.TRACKED, "hyperlink", LeftOut.LINK, "vMerge", LeftOut.MERGED);
		within.forEach((element, what) -> {
			if (WordSamples.has(file, element)) {
				assertThat(leftOut).as(element).contains(what);
			}
		});
	}

	/** Whoever made this file typed behind each number the number that Word shows. */
	@Test
	void numbersAreThoseThatWordShows() {
		var lines = WordText.read(WordSamples.FOLDER.resolve("restarts.docx")).body().text().lines()
				.filter(line -> !line.isBlank() && !line.contains("Test ")).toList();

		assertThat(lines).hasSize(44).allSatisfy(line -> {
			var shown = line.split(" ");
			assertThat(shown[1].replaceAll("(?<=\\d)(th|st|nd|rd)", "")).as(line).isEqualTo(shown[0].replace("•", "·"));
		});
	}

	@Test
	void anInvitationOfLibreOfficeBecomesOneOfOurs() {
		var body = WordText.read(WordSamples.FOLDER.resolve("undangan.docx")).body();

		assertThat(body.text()).contains("hari/tanggal : Rabu, 25 November 2026\npukul : 09.00 WIB\ntempat : Aula Lantai II",
				"2. pembahasan:\n   a. daftar arsip aktif;");
		assertThat(body.blocks()).anyMatch(block -> block instanceof Rows rows
				&& rows.rows().size() == 3);
	}

	@Test
	void anAssignmentOfPythonKeepsItsTableWithItsHead() {
		var tables = tables("tugas.docx");

		assertThat(tables).singleElement().satisfies(table -> {
			assertThat(table.heads()).isEqualTo(1);
			assertThat(table.rows()).hasSize(5).allMatch(row -> TidyBlocks.columns(row) == 4);
			assertThat(table.rows().getLast().getFirst().columns()).isEqualTo(3);
		});
	}

	@Test
	void aDecisionKeepsItsLevels() {
		var lists = WordText.read(WordSamples.FOLDER.resolve("keputusan.docx")).body().pieces().stream()
				.filter(Items.class::isInstance).map(Items.class::cast).toList();

		assertThat(lists).extracting(Items::marks).containsExactly(Marks.LETTERS, Marks.NUMBERS);
		assertThat(lists.getFirst().items().get(1)).last().isInstanceOfSatisfying(Items.class,
				inner -> assertThat(inner.marks()).isEqualTo(Marks.NUMBERS_IN_BRACKETS));
		assertThat(tables("keputusan.docx")).singleElement().satisfies(table -> assertThat(table.heads()).isEqualTo(1));
	}

	private static List<Table> tables(String name) {
		return WordText.read(WordSamples.FOLDER.resolve(name)).body().pieces().stream().filter(Table.class::isInstance)
				.map(Table.class::cast).toList();
	}
}
