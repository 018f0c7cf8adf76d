package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.Comparison.Form;
import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Run;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever looks a second time is told of a changed form too, and reads words rather than signs. */
class FormDiffTests {

	@Test
	void tellsHowAParagraphLiesNow() {
		assertThat(FormDiff.between(body(lying(Alignment.JUSTIFIED)), body(lying(Alignment.CENTRED))))
				.containsExactly(new Form("Pengumuman", "letter.form.centred", ""));
	}

	@Test
	void tellsWhichWordsAreBoldAndThatNoneAreItalicAnyMore() {
		assertThat(FormDiff.between(Body.ofText("Paling //lambat// besok."), Body.ofText("Paling lambat **besok**.")))
				.containsExactly(new Form("Paling lambat besok.", "letter.form.bold", "besok"),
						new Form("Paling lambat besok.", "letter.form.no-italic", ""));
	}

	@Test
	void tellsTheLevelOfAnItem() {
		assertThat(FormDiff.between(Body.ofText("1. satu\n2. dua\n3. anak"), Body.ofText("1. satu\n2. dua\n   a. anak")))
				.containsExactly(new Form("anak", "letter.form.level", "2"));
	}

	@Test
	void tellsThatARowIsAHead() {
		assertThat(FormDiff.between(Body.ofText("| Nama | Tugas |\n| Citra | memilah |"),
				Body.ofText("| Nama | Tugas |\n|---|---|\n| Citra | memilah |"))).extracting(Form::code)
				.containsOnly("letter.form.head");
	}

	@Test
	void whatHasNoNameOfItsOwnIsToldAsAWhole() {
		assertThat(FormDiff.between(Body.ofText("Satu.\n\nDua."), Body.ofText("Satu.\\\nDua."))).extracting(Form::code)
				.containsExactly("letter.form.other");
		assertThat(FormDiff.between(Body.ofText("**Satu**\n\nSatu"), Body.ofText("Satu\n\n**Satu**"))).extracting(Form::code)
				.containsExactly("letter.form.other");
	}

	@Test
	void sameFormAndOtherWordsIsNoChangeOfForm() {
		assertThat(FormDiff.between(Body.ofText("**Satu** dua.\n\nTiga."), Body.ofText("**Satu** dua.\n\nEmpat.")))
				.isEmpty();
		assertThat(FormDiff.between(Body.ofText("**Satu**\n\nDua."), Body.ofText("Dua.\n\n**Satu**"))).isEmpty();
	}

	@Test
	void isReadOutWithoutSigns() {
		assertThat(Body.ofText(
				"Agar **Saudara** //segera//:\n\n1. hadir;\n2. melapor.\n\n| Nama | Tugas |\n|---|---|\n| Citra | memilah |\n\n"
						+ "=== Lampiran: Peta ===\n\nTerlampir.")
				.said()).isEqualTo("""
						Agar Saudara segera:
						1. hadir;
						2. melapor.
						Nama · Tugas
						Citra · memilah
						Lampiran: Peta
						Terlampir.""");
	}

	private static Block lying(Alignment alignment) {
		return new Paragraph(alignment, List.of(Run.plain("Pengumuman")));
	}

	private static Body body(Block... pieces) {
		return new Body(List.of(pieces), List.of());
	}
}
