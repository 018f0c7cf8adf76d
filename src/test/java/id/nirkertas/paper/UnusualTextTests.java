package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Look;
import id.nirkertas.shared.PrintedSigns;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever somebody typed can be read on paper, or is refused before it is printed. */
class UnusualTextTests {

	static final Paper PAPER = new Paper();

	@Test
	void printsNamesWithRareLetters() {
		var sheet = Sheets.letter().signedBy(List.of("SEKRETARIS DAERAH,"), "Ağus Dvořák Ḍiyā Ṣāliḥ", null, null).sheet();

		assertThat(PAPER.mayPrint(sheet).isAllowed()).isTrue();
		assertThat(PAPER.text(PAPER.print(sheet).pdf())).contains("Ağus Dvořák Ḍiyā Ṣāliḥ").doesNotContain("NIP");
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void printsNamesOfManyLanguagesInEveryFace(Face face) throws IOException {
		var names = List.of("Özgür Yıldırım Ağaoğlu", "Jiří Dvořák", "Đorđe Đurić", "Nguyễn Thị Phương Ánh", "Łukasz Żółć",
				"Þórður Ægisson", "Māris Bērziņš", "Ștefan Țepeș");
		var decomposed = Normalizer.normalize("Trần Đức Lượng Ỹ", Normalizer.Form.NFD);
		var sheet = SheetPieces.sheet(new Look(Look.USUAL.size(), face, 11, 115, 15, 20, 25, 30), "SURAT TUGAS",
				SheetPieces.text(SheetPieces.p(String.join(", ", names)), SheetPieces.headline(decomposed)));

		var printed = PAPER.print(sheet);

		assertThat(PAPER.text(printed.pdf()).replace('\n', ' ')).contains(names).contains("Trần Đức Lượng Ỹ");
		for (var place : PrintedText.places(printed, 1)) {
			assertThat(((PDType0Font) place.getFont()).codeToGID(place.getCharacterCodes()[0])).as(place.getUnicode())
					.isPositive();
		}
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void printsEverySignThatNamesMayHaveInEveryFace(Face face) {
		var signs = IntStream.range(0, Character.MAX_VALUE).mapToObj(Character::toString)
				.filter(sign -> PrintedSigns.strange(sign).isEmpty()).toList();
		var sheet = SheetPieces.sheet(new Look(Look.USUAL.size(), face, 11, 115, 15, 20, 25, 30), "SURAT TUGAS",
				SheetPieces.text(SheetPieces.p(String.join(" ", signs))));

		assertThat(signs).hasSizeGreaterThan(700);
		assertThat(PAPER.mayPrint(sheet)).isEqualTo(Verdict.allowed());
	}

	@Test
	void refusesWhatNoFontHas() {
		var sheet = Sheets.letter().about("Selamat 😀 ᮞᮥᮔ᮪ᮓ 😀").sheet();

		assertThat(PAPER.mayPrint(sheet)).isInstanceOfSatisfying(Verdict.Refused.class,
				refused -> assertThat(refused.details().getFirst().toString().split(" ")).startsWith("😀", "ᮞ")
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

		assertThat(PrintedText.page(printed, 1).replaceAll("\\s", "")).contains(word);
	}
}
