package id.nirkertas.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.paper.LetterSheet.Block;
import id.nirkertas.paper.LetterSheet.Block.Form;
import id.nirkertas.paper.Passage.Row;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassageTests {

	@Test
	void alignsTheColonsOfDayTimeAndPlace() {
		var passages = Passage.of(Sheets.paragraph("hari, tanggal : Senin, 30 November 2026\npukul : 09.00 WIB")).toList();

		assertThat(passages).singleElement()
				.extracting(Passage::rows)
				.isEqualTo(List.of(new Row("hari, tanggal", "Senin, 30 November 2026"), new Row("pukul", "09.00 WIB")));
	}

	@Test
	void leavesASentenceWithAColonASentence() {
		var passages = Passage.of(Sheets.paragraph("Bahan yang perlu disiapkan: paparan.")).toList();

		assertThat(passages).singleElement().extracting(Passage::form).isEqualTo(Passage.Form.PARAGRAPH);
	}

	@Test
	void setsEveryTextOfABlockAsAParagraph() {
		assertThat(Passage.of(new Block(Form.PARAGRAPH, List.of("Pertama.", "Kedua.")))).hasSize(2);
	}

	@Test
	void printsNoEmptyList() {
		assertThat(Passage.of(new Block(Form.NUMBERED, List.of()))).isEmpty();
	}

	@Test
	void letsAShortLastParagraphCloseTheLetterButNoList() {
		assertThat(Passage.of(Sheets.paragraph("Demikian disampaikan.")).findFirst().orElseThrow().mayClose(600)).isTrue();
		assertThat(Passage.of(new Block(Form.NUMBERED, List.of("hadir."))).findFirst().orElseThrow().mayClose(600))
				.isFalse();
	}
}
