package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever somebody typed can be read on paper, or is refused before it is printed. */
class UnusualTextTests {

	static final Paper PAPER = new Paper();

	@Test
	void printsNamesWithRareLetters() {
		var sheet = Sheets.letter().signedBy(List.of("SEKRETARIS DAERAH,"), "Ağus Dvořák Ḍiyā Ṣāliḥ", null, null).sheet();

		assertThat(PAPER.mayPrint(sheet).isAllowed()).isTrue();
		assertThat(PAPER.text(PAPER.print(sheet).pdf())).contains("Ağus Dvořák Ḍiyā Ṣāliḥ").doesNotContain("NIP");
	}

	@Test
	void refusesWhatNoFontHas() {
		var sheet = Sheets.letter().about("Selamat 😀 ꦲꦏ꧀ꦱꦫ 😀").sheet();

		assertThat(PAPER.mayPrint(sheet)).isInstanceOfSatisfying(Verdict.Refused.class,
				refused -> assertThat(refused.details().getFirst().toString().split(" ")).startsWith("😀", "ꦲ")
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
