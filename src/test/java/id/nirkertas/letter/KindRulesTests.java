package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.KindDesign.Kop;
import id.nirkertas.letter.KindDesign.Need;
import id.nirkertas.letter.KindField.Type;
import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindRulesTests {

	static final KindField PLACE = new KindField("tempat", "Tempat", "", Type.LINE, true, List.of());
	static final KindPart SIGNED = part("SIGNATURES");

	@Test
	void aKindThatCanBePrintedHasNoFault() {
		assertThat(faults(11, "{KLAS}/{URUT}/{UNIT}", List.of(PLACE), List.of(rows("tempat"), SIGNED))).isEmpty();
	}

	@Test
	void aLetterIsSignedInOnePlace() {
		assertThat(faults(11, "{URUT}", List.of(), List.of())).containsExactly("letter.kind.fault.signature");
		assertThat(faults(11, "{URUT}", List.of(), List.of(SIGNED, SIGNED))).containsExactly("letter.kind.fault.signature");
	}

	@Test
	void aPartUsesFieldsThereAre() {
		assertThat(faults(11, "{URUT}", List.of(), List.of(rows("tempat"), SIGNED)))
				.containsExactly("letter.kind.fault.unknown-field");
	}

	@Test
	void aNumberHasAPlaceForItsOrdinal() {
		assertThat(faults(11, "{KLAS}/{UNIT}", List.of(), List.of(SIGNED))).containsExactly("numbering.no-ordinal");
	}

	@Test
	void lettersAreOfAReadableSize() {
		assertThat(faults(9, "{URUT}", List.of(), List.of(SIGNED))).containsExactly("letter.kind.fault.points");
	}

	@Test
	void aFieldHasAKeyOfItsOwn() {
		assertThat(faults(11, "{URUT}", List.of(PLACE, PLACE), List.of(SIGNED)))
				.contains("letter.kind.fault.key-twice");
		assertThat(faults(11, "{URUT}", List.of(new KindField("<b>", "Tempat", "", Type.LINE, true, List.of())),
				List.of(SIGNED))).contains("letter.kind.fault.key");
	}

	@Test
	void aTableHasColumns() {
		assertThat(faults(11, "{URUT}", List.of(new KindField("isi", "Isi", "", Type.TABLE, true, List.of())),
				List.of(SIGNED))).contains("letter.kind.fault.columns");
	}

	@Test
	void aDesignIsStoredAsItWas() {
		var design = design(12, List.of(PLACE), List.of(rows("tempat"), SIGNED));

		assertThat(KindJson.read(KindJson.write(design))).isEqualTo(design);
	}

	private static List<String> faults(int points, String pattern, List<KindField> fields, List<KindPart> parts) {
		return KindRules.faults(new Kind("UJI", 1, "Surat Uji", "SURAT UJI", "SURAT", pattern, design(points, fields, parts)))
				.stream().map(Fault::code).toList();
	}

	private static KindDesign design(int points, List<KindField> fields, List<KindPart> parts) {
		return new KindDesign(Size.F4, Face.SERIF, points, 120, Kop.AGENCY, Need.REQUIRED, Need.NONE, Need.NONE, true,
				false, true, fields, parts);
	}

	private static KindPart rows(String field) {
		return new KindPart(KindPart.Type.CLAUSES, null, null, "ROWS", List.of(new KindPart.Row("tempat", field, null)), null,
				false, null, 0);
	}

	private static KindPart part(String type) {
		return new KindPart(KindPart.Type.valueOf(type), null, null, null, null, null, false, null, 0);
	}
}
