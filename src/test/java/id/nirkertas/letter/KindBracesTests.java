package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.KindDesign.Kop;
import id.nirkertas.letter.KindDesign.Need;
import id.nirkertas.letter.KindField.Type;
import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Size;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No brace of a layout and no cell of a table is a surprise on paper: the one is not printed, the other not lost. */
class KindBracesTests {

	private static final KindPart TEXT = part(KindPart.Type.TEXT, "");
	private static final KindPart SIGNED = part(KindPart.Type.SIGNATURES, "");
	private static final KindPart STATED = part(KindPart.Type.WORDS, "Nomor {NOMOR}, {HARI_TERBILANG}, {HAL}");
	private static final KindField PARTY = new KindField("pihak", "Pihak kedua", "", Type.TABLE, false,
			List.of("Jabatan", "Nama", "Alamat"));

	@ParameterizedTest
	@ValueSource(strings = {"MEMBERI {TUGAS", "Dikeluarkan di TEMPAT}", "{{NOMOR}}", "NOMOR {NOMOR", "}{", "NOMOR {NOMOR}}"})
	void aBraceThatEnclosesNoWordIsRefusedWhereItStands(String words) {
		assertThat(faults(List.of(), part(KindPart.Type.SAYING, words), TEXT, SIGNED))
				.containsExactly("parts.0.text letter.kind.fault.brace");
		assertThat(faults(List.of(), part(KindPart.Type.WORDS, words), TEXT, SIGNED))
				.containsExactly("parts.0.text letter.kind.fault.brace");
		assertThat(faults(List.of(), part(KindPart.Type.HEADING, words), TEXT, SIGNED))
				.containsExactly("parts.0.text letter.kind.fault.brace");
		assertThat(faults(List.of(), TEXT, part(KindPart.Type.SIGNATURES, words)))
				.containsExactly("parts.1.text letter.kind.fault.brace");
		assertThat(faults(List.of(), above(words), TEXT, SIGNED)).containsExactly("parts.0.above letter.kind.fault.brace");
		assertThat(faults(List.of(), TEXT, signed(words, "", ""))).containsExactly("parts.1.rows letter.kind.fault.brace");
		assertThat(faults("SURAT " + words, List.of(), TEXT, SIGNED)).containsExactly("title letter.kind.fault.brace");
	}

	@ParameterizedTest
	@ValueSource(strings = {"Menimb{ang", "Kep}ada", "Kepada {NAMA}"})
	void whereNothingIsReplacedThereIsNoBrace(String words) {
		var pekan = new KindField("pekan", "Pekan", "", Type.LINE, false, List.of());

		assertThat(faults(List.of(pekan), row(KindPart.Type.CLAUSES, words, "pekan", ""), TEXT, SIGNED))
				.containsExactly("parts.0.rows letter.kind.fault.plain");
		assertThat(faults(List.of(pekan), row(KindPart.Type.FACTS, words, "pekan", ""), TEXT, SIGNED))
				.contains("parts.0.rows letter.kind.fault.plain");
		assertThat(faults(List.of(PARTY), listed(KindPart.Type.TABLE, words), TEXT, SIGNED))
				.containsExactly("parts.0.text letter.kind.fault.plain");
		assertThat(faults(List.of(), part(KindPart.Type.ENCLOSED, words), TEXT, SIGNED))
				.containsExactly("parts.0.text letter.kind.fault.plain");
		assertThat(faults(List.of(), TEXT, signed(words, "", SigningParts.STAMP)))
				.containsExactly("parts.1.rows letter.kind.fault.plain");
	}

	@Test
	void namesOfFieldsAndHeadingsHaveNoBraces() {
		var field = new KindField("tempat", "Tem{pat", "", Type.LINE, false, List.of());
		var table = new KindField("pihak", "Pihak", "", Type.TABLE, false, List.of("Nama", "{Alamat}"));

		assertThat(faults(List.of(field), part(KindPart.Type.WORDS, "{tempat}"), TEXT, SIGNED))
				.containsExactly("fields.0.label letter.kind.fault.label-braces");
		assertThat(faults(List.of(table), listed(KindPart.Type.TABLE, ""), TEXT, SIGNED))
				.containsExactly("fields.0.columns letter.kind.fault.column-braces");
	}

	@Test
	void whatIsFoundIsSaidWithTheWordsAroundIt() {
		assertThat(Braces.loose("a".repeat(900) + " di {NOMOR} dan {TEMPAT lain yang panjang sekali"))
				.contains("aaaa di {NOMOR} dan {TEMPAT lain yang pan");
		assertThat(Braces.loose("{NOMOR} {HAL}")).isEmpty();
	}

	/** A cell that is typed and stands on no paper is lost in silence. */
	@Test
	void everyColumnOfATableIsPrintedSomewhere() {
		var words = part(KindPart.Type.WORDS, "{pihak.Nama}, {pihak.Jabatan}");

		assertThat(faults(List.of(PARTY), words, TEXT, SIGNED))
				.containsExactly("fields.0.columns letter.kind.fault.column-unused");
		assertThat(faults(List.of(PARTY), words, part(KindPart.Type.SAYING, "{pihak.Alamat}"), TEXT, SIGNED)).isEmpty();
		assertThat(faults(List.of(PARTY), words, listed(KindPart.Type.TABLE, ""), TEXT, SIGNED)).isEmpty();
		assertThat(faults(List.of(PARTY), words, TEXT, signed("PIHAK KEDUA,", "pihak", ""))).as("under the name").isEmpty();
		assertThat(faults(List.of(PARTY), row(KindPart.Type.CLAUSES, "Kepada", "pihak", ""), TEXT, SIGNED)).isEmpty();
	}

	@Test
	void aLineHasRoomForTheFirstColumnAlone() {
		assertThat(faults(List.of(PARTY), row(KindPart.Type.CLAUSES, "Kepada", "pihak", "ROWS"), TEXT, SIGNED))
				.containsExactly("fields.0.columns letter.kind.fault.column-unused");
		assertThat(faults(List.of(PARTY), part(KindPart.Type.WORDS, "{pihak}"), TEXT, SIGNED))
				.containsExactly("fields.0.columns letter.kind.fault.column-unused");
	}

	private static List<String> faults(List<KindField> fields, KindPart... parts) {
		return faults("NASKAH LAIN", fields, parts);
	}

	private static List<String> faults(String title, List<KindField> fields, KindPart... parts) {
		var design = new KindDesign(Size.A4, Face.SANS, 11, 132, Kop.AGENCY, Need.OPTIONAL, Need.REQUIRED, Need.NONE, true,
				true, false, fields, Stream.concat(Stream.of(parts), Stream.of(STATED)).toList(), null);
		return KindRules.faults(new Kind("LAIN", 1, "Naskah Lain", title, "SURAT", "{URUT}", design)).stream()
				.map(fault -> fault.field() + " " + fault.code()).toList();
	}

	private static KindPart part(KindPart.Type type, String text) {
		return new KindPart(type, text, "", "", List.of(), "", false, List.of(), 0);
	}

	private static KindPart above(String line) {
		return new KindPart(KindPart.Type.HEADING, "", "", "", List.of(), "", false, List.of(line), 0);
	}

	private static KindPart listed(KindPart.Type type, String text) {
		return new KindPart(type, text, "pihak", "", List.of(), "", false, List.of(), 0);
	}

	private static KindPart row(KindPart.Type type, String label, String content, String marks) {
		return new KindPart(type, "", "", marks, List.of(new KindPart.Row(label, content, "")), "", false, List.of(), 0);
	}

	private static KindPart signed(String label, String content, String marks) {
		return new KindPart(KindPart.Type.SIGNATURES, "", "", "", List.of(new KindPart.Row(label, content, marks)), "",
				false, List.of(), 0);
	}
}
