package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small letters above and below a line, and signs of symbol fonts, out of a file of Word. */
class WordSignsTests {

	@TempDir
	Path folder;

	@Test
	void whatIsRaisedByItsPlaceIsReadAsWhatIsRaisedByItsName() throws IOException {
		var run = "<w:r><w:rPr>%s</w:rPr><w:t>%s</w:t></w:r>";
		var position = "<w:position w:val='%s'/>";

		var area = text("<w:p>" + run.formatted("", "12 m") + run.formatted(position.formatted("8"), "2") + "</w:p>");
		assertThat(area.body().text()).isEqualTo("12 m²");
		assertThat(area.leftOut()).isEmpty();
		for (var place : new String[]{"-4", "-12"}) {
			var water = text("<w:p>" + run.formatted("", "H") + run.formatted(position.formatted(place), "2") + "</w:p>");
			assertThat(water.body().text()).isEqualTo("H2");
			assertThat(water.leftOut()).containsExactly(LeftOut.SCRIPT);
		}
		assertThat(text("<w:p>" + run.formatted(position.formatted("8"), "a") + "</w:p>").leftOut())
				.containsExactly(LeftOut.SCRIPT);
		assertThat(text("<w:p>" + run.formatted(position.formatted("2"), "2") + run.formatted(position.formatted("-2"), "2")
				+ "</w:p>").body().text()).isEqualTo("22");
	}

	@Test
	void aTickStaysATickAndASignThatIsLostIsNamed() throws IOException {
		var sign = "<w:p><w:r><w:sym w:font='%s' w:char='%s'/></w:r></w:p>";
		var word = "<w:p><w:r><w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr><w:t xml:space='preserve'>%s</w:t></w:r>"
				+ "<w:r><w:t> hadir</w:t></w:r></w:p>";

		var signs = text(sign.formatted("Wingdings", "F0FC") + sign.formatted("Wingdings", "F0FB")
				+ sign.formatted("Wingdings", "F0A7") + sign.formatted("Wingdings 2", "F050")
				+ sign.formatted("Symbol", "F0B3") + sign.formatted("Symbol", "F0B7") + sign.formatted("Arial", "2192"));
		assertThat(signs.body().text().lines().filter(line -> !line.isEmpty())).containsExactly("√", "×", "▪", "√", "≥", "•",
				"→");
		assertThat(signs.leftOut()).isEmpty();
		for (var tick : new String[]{"\uf0fc", "\u00fc"}) {
			assertThat(text(word.formatted(tick)).body().text()).isEqualTo("√ hadir");
		}
		var lost = text(sign.formatted("Wingdings", "F04A"));
		assertThat(lost.body().text()).isEqualTo("•");
		assertThat(lost.leftOut()).containsExactly(LeftOut.SYMBOL);
	}

	private WordText text(String content) throws IOException {
		return WordText.read(WordFile.of(folder, WordFile.document(content)));
	}
}
