package id.nirkertas.paper;

import static id.nirkertas.paper.SheetPieces.p;
import static id.nirkertas.paper.SheetPieces.sheet;
import static id.nirkertas.paper.SheetPieces.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Look;
import id.nirkertas.paper.Sheet.Size;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** A layout cannot change unseen. */
class GoldenTests {

	static final Paper PAPER = new Paper();

	@Test
	void theSameLetterLooksTheSame() throws IOException {
		assertThat(differences(SampleSheets.letter(), SampleSheets.letter())).isZero();
	}

	@Test
	void aBlockThatMovedByAMillimetreIsSeen() throws IOException {
		assertThat(Golden.isTolerated(differences(SampleSheets.letter(), lower(SampleSheets.letter(), 1)))).isFalse();
	}

	@Test
	void oneLineThatMovedToTheRightIsSeen() throws IOException {
		var left = sheet(Look.USUAL, "Baris", text(p(Block.Alignment.LEFT, "Demikian disampaikan.")));
		var right = sheet(Look.USUAL, "Baris", text(p(Block.Alignment.RIGHT, "Demikian disampaikan.")));

		assertThat(Golden.isTolerated(differences(left, right))).isFalse();
	}

	@Test
	void aBorderThatIsMissingIsSeen() throws IOException {
		var sheet = SampleSheets.letter();
		var bare = new Sheet(sheet.look(), sheet.running(), sheet.title(), sheet.author(),
				sheet.parts().stream().map(part -> part instanceof Part.Letterhead head
						? new Part.Letterhead(Part.Letterhead.Emblem.STATE, head.lines())
						: part).toList(),
				sheet.verifyAddress(), sheet.metadata());

		assertThat(Golden.isTolerated(differences(sheet, bare))).isFalse();
	}

	@Test
	void aLetterIsReadFromItsHeadToItsCopies() throws IOException {
		assertThat(ReadAloud.lines(PAPER.print(SampleSheets.decree()).pdf())).containsSubsequence("Figure: Lambang negara",
				"GUBERNUR CONTOH", "H1: KEPUTUSAN GUBERNUR CONTOH", "TH: Menimbang", "Lbl: a.",
				"P: bahwa untuk meningkatkan",
				"MEMUTUSKAN:", "TH: KEEMPAT", "Figure: Kode QR", "BAGASKARA ADIWANGSA", "TH: Jabatan");
	}

	private static int differences(Sheet one, Sheet other) throws IOException {
		return Golden.of("satu", PAPER.print(one)).differences(1, Golden.of("lain", PAPER.print(other)));
	}

	private static Sheet lower(Sheet sheet, int millimetres) {
		return SheetPieces.with(sheet, new Look(Size.A4, Face.SANS, 11, 132, 19 + millimetres, 20, 27, 30));
	}
}
