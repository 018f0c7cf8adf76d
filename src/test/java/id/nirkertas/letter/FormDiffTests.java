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
	void aWordAndTheFormOfOneParagraphAreBothTold() {
		assertThat(FormDiff.between(Body.ofText("Satu.\n\nRapat dimulai pukul sembilan."),
				Body.ofText("Satu.\n\nRapat dimulai **pukul** sepuluh.")))
				.containsExactly(new Form("Rapat dimulai pukul sepuluh.", "letter.form.bold", "pukul"));
		assertThat(FormDiff.between(body(lying(Alignment.JUSTIFIED)), body(new Paragraph(Alignment.CENTRED,
				List.of(Run.plain("Pemberitahuan"))))))
				.containsExactly(new Form("Pemberitahuan", "letter.form.centred", ""));
		assertThat(FormDiff.between(Body.ofText("1. satu\n2. dua\n3. anak pertama dari dua"),
				Body.ofText("1. satu\n2. dua\n   a. anak kedua dari dua")))
				.containsExactly(new Form("anak kedua dari dua", "letter.form.level", "2"));
	}

	@Test
	void changedParagraphsArePairedInTheirOrderThoughOthersCameAndWent() {
		assertThat(FormDiff.between(
				Body.ofText("Hapus ini saja.\n\nPeserta hadir pukul tujuh.\n\nAcara ditutup pukul lima sore."),
				Body.ofText("Peserta **hadir** pukul delapan.\n\nSama sekali baru.\n\nAcara //ditutup// pukul enam sore.")))
				.containsExactly(new Form("Peserta hadir pukul delapan.", "letter.form.bold", "hadir"),
						new Form("Acara ditutup pukul enam sore.", "letter.form.italic", "ditutup"));
	}

	@Test
	void anotherWordInTheSameStyleIsNoChangeOfForm() {
		assertThat(
				FormDiff.between(Body.ofText("Paling lambat **besok pagi**."), Body.ofText("Paling lambat **lusa pagi**.")))
				.isEmpty();
		assertThat(FormDiff.between(Body.ofText("Paling lambat **besok**, pagi."), Body.ofText("Paling lambat lusa, pagi.")))
				.containsExactly(new Form("Paling lambat lusa, pagi.", "letter.form.no-bold", ""));
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
