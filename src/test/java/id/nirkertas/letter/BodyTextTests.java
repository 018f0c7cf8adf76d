package id.nirkertas.letter;

import static id.nirkertas.paper.LetterSheet.Block.Form.LETTERED;
import static id.nirkertas.paper.LetterSheet.Block.Form.NUMBERED;
import static id.nirkertas.paper.LetterSheet.Block.Form.PARAGRAPH;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.paper.LetterSheet.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class BodyTextTests {

	@Test
	void partsParagraphsAtEmptyLines() {
		assertThat(BodyText.blocks("Satu\nbaris.\n\nDua.")).containsExactly(block(PARAGRAPH, "Satu baris."),
				block(PARAGRAPH, "Dua."));
	}

	@Test
	void readsListsByTheirSigns() {
		assertThat(BodyText.blocks("Agar:\n1. hadir\ntepat waktu;\n2. melapor.\n\na. satu\nb. dua")).containsExactly(
				block(PARAGRAPH, "Agar:"), block(NUMBERED, "hadir tepat waktu;", "melapor."),
				block(LETTERED, "satu", "dua"));
	}

	@Test
	void goesOnCountingOverAnEmptyLine() {
		assertThat(BodyText.blocks("1. satu\n\n2. dua\n\nPenutup.")).containsExactly(block(NUMBERED, "satu", "dua"),
				block(PARAGRAPH, "Penutup."));
	}

	@Test
	void keepsANumberThatBeginsNoListAsItWasTyped() {
		assertThat(BodyText.blocks("1. satu\na. anak\n2. dua")).containsExactly(block(NUMBERED, "satu"),
				block(LETTERED, "anak"), block(PARAGRAPH, "2. dua"));
		assertThat(BodyText.blocks("17. Agustus")).containsExactly(block(PARAGRAPH, "17. Agustus"));
	}

	@Test
	void keepsTheLinesOfWhenAndWhere() {
		assertThat(BodyText.blocks("pada:\nhari, tanggal : Selasa\npukul : 09.00 WIB\nDemikian.")).containsExactly(
				block(PARAGRAPH, "pada:"), block(PARAGRAPH, "hari, tanggal : Selasa\npukul : 09.00 WIB"),
				block(PARAGRAPH, "Demikian."));
	}

	@Test
	void keepsBulletsOnLinesOfTheirOwn() {
		assertThat(BodyText.blocks("Agar:\n• hadir\ntepat waktu;\n- melapor.")).containsExactly(block(PARAGRAPH, "Agar:"),
				block(PARAGRAPH, "• hadir tepat waktu;"), block(PARAGRAPH, "- melapor."));
	}

	@Test
	void hasNothingForAnEmptyBody() {
		assertThat(BodyText.blocks("")).isEmpty();
		assertThat(BodyText.blocks("\n\n")).isEmpty();
	}

	static Block block(Block.Form form, String... texts) {
		return new Block(form, List.of(texts));
	}
}
