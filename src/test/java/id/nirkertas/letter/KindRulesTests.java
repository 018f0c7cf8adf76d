package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.letter.KindDesign.Kop;
import id.nirkertas.letter.KindDesign.Margins;
import id.nirkertas.letter.KindDesign.Need;
import id.nirkertas.letter.KindField.Type;
import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Size;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a clerk wrote into a kind is told in sentences, each at its field. */
class KindRulesTests {

	static final KindPart TEXT = part(KindPart.Type.TEXT, "");
	static final KindPart SIGNED = part(KindPart.Type.SIGNATURES, "");
	static final KindField PLACE = new KindField("tempat", "Tempat", "", Type.LINE, true, List.of());

	/** What every paper says, after what a test is about. */
	private static final KindPart STATED = part(KindPart.Type.WORDS, "Nomor {NOMOR}, {HARI_TERBILANG}, {HAL}");

	@Test
	void aLayoutStatesNumberAndDayAndWhatIsPrintedAsItStandsHasNoBraces() {
		var heading = part(KindPart.Type.HEADING, "NOMOR {NOMOR}");
		var dated = new KindPart(KindPart.Type.SIGNATURES, "", "", "", List.of(), "DATE", false, List.of(), 0);
		var design = kind("{URUT}", 11, List.of(), List.of()).design();

		assertThat(laidOut(design, TEXT, dated)).containsExactly("parts letter.kind.fault.no-number");
		assertThat(laidOut(design, heading, TEXT, SIGNED)).containsExactly("parts letter.kind.fault.no-date");
		assertThat(laidOut(design, heading, TEXT, dated)).isEmpty();
		assertThat(laidOut(design, rows(KindPart.Type.FACTS, new KindPart.Row("Nomor", "NUMBER", "")), TEXT, dated))
				.containsExactly("parts letter.kind.fault.no-subject");
		assertThat(faults(List.of(), part(KindPart.Type.TEXT, "{JABATAN} 5"), SIGNED))
				.containsExactly("parts.0.text letter.kind.fault.plain");
		assertThat(faults(List.of(), rows(KindPart.Type.FACTS, new KindPart.Row("Nomor {NAMA}", "NUMBER", ""),
				new KindPart.Row("Hal", "SUBJECT", "")), TEXT, SIGNED))
				.containsExactly("parts.0.rows letter.kind.fault.plain");
		assertThat(faults(List.of(), TEXT, part(KindPart.Type.SIGNATURES, "{JABATAN} {FOO},")))
				.containsExactly("parts.1.text letter.kind.fault.unknown-word");
	}

	private static List<String> laidOut(KindDesign design, KindPart... parts) {
		return KindRules.faults(new Kind("X", 1, "Nota", "NOTA", "SURAT", "{URUT}",
				new KindDesign(design.size(), design.face(), design.points(), design.leading(), design.kop(),
						design.addressees(),
						design.body(), design.attachment(), design.titles(), design.rank(), design.capitals(), List.of(),
						List.of(parts), null)))
				.stream().map(fault -> fault.field() + " " + fault.code()).toList();
	}

	@Test
	void aKindThatCanBePrintedHasNoFault() {
		assertThat(faults(List.of(PLACE), rows(KindPart.Type.FACTS, new KindPart.Row("Tempat", "tempat", "")), TEXT, SIGNED))
				.isEmpty();
	}

	@Test
	void aNumberPatternThatCannotBeWrittenIsNoPattern() {
		assertThat(fields(kind("{KLAS}/{NOMER}", 11, List.of(), List.of(TEXT, SIGNED)))).containsExactly("pattern");
		assertThat(codes(kind("{KLAS}/{TAHUN}", 11, List.of(), List.of(TEXT, SIGNED))))
				.containsExactly("numbering.no-ordinal");
		assertThat(codes(kind("{KLAS/{URUT}", 11, List.of(), List.of(TEXT, SIGNED))))
				.containsExactly("numbering.open-brace");
	}

	@Test
	void lettersAreAsLargeAsTheRuleAllows() {
		assertThat(fields(kind("{URUT}", 0, List.of(), List.of(TEXT, SIGNED)))).containsExactly("points");
		assertThat(fields(kind("{URUT}", 13, List.of(), List.of(TEXT, SIGNED)))).containsExactly("points");
	}

	/** What drafters write and nobody sees on paper would be lost in silence. */
	@Test
	void everyFieldIsPrintedSomewhere() {
		assertThat(faults(List.of(PLACE), TEXT, SIGNED)).containsExactly("fields.0.label letter.kind.fault.unused");
		assertThat(faults(List.of(PLACE), part(KindPart.Type.WORDS, "bertempat di {tempat}"), TEXT, SIGNED)).isEmpty();
		assertThat(faults(List.of(), SIGNED)).containsExactly("body letter.kind.fault.no-text");
	}

	@Test
	void aPartNamesFieldsThatThereAre() {
		assertThat(faults(List.of(), rows(KindPart.Type.FACTS, new KindPart.Row("Tempat", "tempat", "")), TEXT, SIGNED))
				.containsExactly("parts.0.rows letter.kind.fault.unknown-field");
		assertThat(faults(List.of(), part(KindPart.Type.SAYING, "{TEMPAT}"), TEXT, SIGNED))
				.containsExactly("parts.0.text letter.kind.fault.unknown-word");
		assertThat(faults(List.of(), listed(KindPart.Type.LIST, ""), TEXT, SIGNED))
				.containsExactly("parts.0.field letter.kind.fault.no-field");
	}

	@Test
	void whoSignsByHandIsNamedByAFieldThatThereIs() {
		assertThat(faults(List.of(PLACE), TEXT, signed("tempat", ""))).as("a line is a name").isEmpty();
		assertThat(faults(List.of(), TEXT, signed("", ""))).as("room for a name").isEmpty();
		assertThat(faults(List.of(), TEXT, signed("{NAMA}; {JABATAN}", ""))).isEmpty();
		assertThat(faults(List.of(), TEXT, signed("saksi", "")))
				.containsExactly("parts.1.rows letter.kind.fault.unknown-field");
		assertThat(faults(List.of(), TEXT, signed("", SigningParts.BELOW)))
				.containsExactly("parts.1.rows letter.kind.fault.signature-nobody");
		assertThat(faults(List.of(new KindField("hari", "Hari", "", Type.DAY, false, List.of())), TEXT, signed("hari", "")))
				.containsExactly("parts.1.rows letter.kind.fault.signature-type");
		assertThat(faults(List.of(PLACE), TEXT, signed("tempat", SigningParts.FORM))).as("filled in by hand")
				.containsExactly("fields.0.label letter.kind.fault.unused");
	}

	@Test
	void aTableOfWhoSignsSaysWhereTheNameIs() {
		assertThat(faults(List.of(table("NIP", "Jabatan", "Nama")), TEXT, signed("daftar", SigningParts.BELOW))).isEmpty();
		assertThat(faults(List.of(table("Instansi", "Nama pejabat")), TEXT, signed("daftar", ""))).isEmpty();
		assertThat(faults(List.of(table("Instansi", "Wakil")), TEXT, signed("daftar", "")))
				.containsExactly("parts.1.rows letter.kind.fault.signature-columns");
	}

	@Test
	void wordsMayDependOnAFieldAndSayADay() {
		var day = new KindField("hari", "Hari", "", Type.DAY, false, List.of());

		assertThat(
				faults(List.of(day, PLACE), part(KindPart.Type.WORDS, "{hari.TERBILANG}[[, di {tempat},]]"), TEXT, SIGNED))
				.isEmpty();
		assertThat(faults(List.of(PLACE), part(KindPart.Type.WORDS, "{tempat.TERBILANG}"), TEXT, SIGNED))
				.containsExactly("parts.0.text letter.kind.fault.unknown-word");
		for (var open : List.of("[[di {tempat}", "{tempat} di]]", "[[di mana]] {tempat}", "[[di [[{tempat}]]")) {
			assertThat(faults(List.of(PLACE), part(KindPart.Type.WORDS, open), TEXT, SIGNED)).as(open)
					.containsExactly("parts.0.text letter.kind.fault.optional");
		}
	}

	private static KindPart signed(String content, String marks) {
		return rows(KindPart.Type.SIGNATURES, new KindPart.Row("Saksi,", content, marks));
	}

	private static KindField table(String... columns) {
		return new KindField("daftar", "Daftar", "", Type.TABLE, false, List.of(columns));
	}

	/** Rank and number are filled in by their places. */
	@Test
	void theColumnsOfOfficialsKeepTheirOrder() {
		assertThat(officials("Nama pegawai", "Golongan", "NIP/NRP", "Jabatan")).isEmpty();
		assertThat(officials("Nama", "NIP", "Pangkat/Gol.", "Jabatan"))
				.containsExactly("fields.0.columns letter.kind.fault.people");
		assertThat(officials("Nama", "Pangkat", "NIP")).containsExactly("fields.0.columns letter.kind.fault.people");
	}

	private static List<String> officials(String... columns) {
		return faults(List.of(new KindField("petugas", "Petugas", "", Type.PEOPLE, false, List.of(columns))),
				listed(KindPart.Type.TABLE, "petugas"), TEXT, SIGNED);
	}

	@Test
	void aTableIsPrintedOfATableAlone() {
		assertThat(faults(List.of(PLACE), listed(KindPart.Type.TABLE, "tempat"), TEXT, SIGNED))
				.containsExactly("parts.0.field letter.kind.fault.other-type");
	}

	@Test
	void aLetterIsSignedInOnePlace() {
		assertThat(faults(List.of(), TEXT)).containsExactly("parts letter.kind.fault.signature");
		assertThat(faults(List.of(), TEXT, SIGNED, SIGNED)).containsExactly("parts letter.kind.fault.signature");
	}

	@Test
	void fieldsHaveNamesAndKeysOfTheirOwn() {
		assertThat(faults(List.of(new KindField("", " ", "", Type.LINE, false, List.of())), TEXT, SIGNED))
				.contains("fields.0.label letter.kind.fault.label");
		assertThat(faults(List.of(new KindField("x y", "X", "", Type.LINE, false, List.of())), TEXT, SIGNED))
				.contains("fields.0.label letter.kind.fault.key");
		assertThat(faults(List.of(PLACE, PLACE), part(KindPart.Type.WORDS, "{tempat}"), TEXT, SIGNED))
				.containsExactly("fields.1.label letter.kind.fault.key-twice");
	}

	@Test
	void ofTwoFieldsWithOneNameTheSecondIsToldAndNothingElse() {
		var namesake = new KindField("tempata", " TEMPAT", "", Type.LINE, false, List.of());

		assertThat(faults(List.of(PLACE, namesake), part(KindPart.Type.WORDS, "{tempat}"), TEXT, SIGNED))
				.containsExactly("fields.1.label letter.kind.fault.label-twice");
	}

	@Test
	void aTableHasHeadings() {
		var table = new KindField("daftar", "Daftar", "", Type.TABLE, false, List.of());

		assertThat(faults(List.of(table), listed(KindPart.Type.TABLE, "daftar"), TEXT, SIGNED))
				.containsExactly("fields.0.columns letter.kind.fault.columns");
	}

	@Test
	void choicesThatNoPageOffersAreTold() {
		var dated = new KindPart(KindPart.Type.SIGNATURES, "", "", "", List.of(), "TODAY", false, List.of(), 0);
		var marked = new KindPart(KindPart.Type.CLAUSES, "", "", "STARS", List.of(), "", false, List.of(), 0);
		var row = rows(KindPart.Type.CLAUSES, new KindPart.Row("Tempat", "tempat", "x"));

		assertThat(faults(List.of(), TEXT, dated)).containsExactly("parts.1.dated letter.kind.fault.choice");
		assertThat(faults(List.of(), marked, TEXT, SIGNED)).containsExactly("parts.0.marks letter.kind.fault.choice");
		assertThat(faults(List.of(PLACE), row, TEXT, SIGNED)).containsExactly("parts.0.rows letter.kind.fault.row-marks");
	}

	@Test
	void nothingIsWithoutEnd() {
		var many = Collections.nCopies(50, part(KindPart.Type.COPIES, ""));
		var fields = Collections.nCopies(40, PLACE);
		var words = part(KindPart.Type.WORDS, "a".repeat(2001));
		var rows = rows(KindPart.Type.FACTS, Collections.nCopies(21, new KindPart.Row("Hal", "SUBJECT", "")).toArray(
				KindPart.Row[]::new));

		assertThat(codes(kind("{URUT}", 11, fields, many))).contains("letter.kind.fault.many-parts",
				"letter.kind.fault.many-fields");
		assertThat(faults(List.of(), words, TEXT, SIGNED)).containsExactly("parts.0.text letter.kind.fault.words");
		assertThat(faults(List.of(), rows, TEXT, SIGNED)).containsExactly("parts.0.rows letter.kind.fault.lines");
	}

	private static List<String> faults(List<KindField> fields, KindPart... parts) {
		return KindRules.faults(kind("{URUT}", 11, fields, List.of(parts))).stream()
				.map(fault -> fault.field() + " " + fault.code()).toList();
	}

	@Test
	void marginsKeepWhatTheRuleAsks() {
		assertThat(fields(margins(14, 19, 24, 29))).containsExactlyInAnyOrder("top", "right", "bottom", "left");
		assertThat(fields(margins(61, 61, 61, 61))).containsExactlyInAnyOrder("top", "right", "bottom", "left");
		assertThat(fields(margins(15, 20, 25, 30))).isEmpty();
	}

	@Test
	void kindsThatAreCountedApartWriteTheirNumbersDifferently() {
		var kinds = List.of(kind("{KLAS}/{URUT}", 11, List.of(), List.of(TEXT, SIGNED)),
				counting("BARU", "{URUT} TAHUN {TAHUN}", "BARU"));

		for (var alike : List.of("{klas}/{URUT}", "{KLAS}/{URUT:3}")) {
			assertThat(Registers.faults(counting("BARU", alike, "BARU"), kinds)).extracting(Fault::code)
					.containsExactly("letter.kind.fault.register");
		}
		assertThat(Registers.faults(counting("BARU", "{URUT}/MoU/{TAHUN}", "BARU"), kinds)).isEmpty();
		assertThat(Registers.faults(counting("BARU", "{URUT} TAHUN {TAHUN}", "BARU"), kinds)).isEmpty();
	}

	@Test
	void aKindStaysInItsSeriesOfNumbers() {
		assertThat(Registers.faults(counting("BARU", "{URUT}", "SURAT"), List.of(counting("BARU", "{URUT}", "BARU"))))
				.isNotEmpty();
	}

	private static Kind counting(String code, String pattern, String group) {
		return new Kind(code, 1, "Naskah Baru", "NASKAH BARU", group, pattern,
				kind(pattern, 11, List.of(), List.of(TEXT, SIGNED)).design());
	}

	private static Kind margins(int top, int right, int bottom, int left) {
		var kind = kind("{URUT}", 11, List.of(), List.of(TEXT, SIGNED));
		var design = kind.design();
		return new Kind(kind.code(), 1, kind.name(), kind.title(), kind.registerGroup(), kind.pattern(),
				new KindDesign(design.size(), design.face(), design.points(), design.leading(), design.kop(),
						design.addressees(), design.body(), design.attachment(), design.titles(), design.rank(),
						design.capitals(), design.fields(), design.parts(), new Margins(top, right, bottom, left)));
	}

	private static Stream<String> fields(Kind kind) {
		return KindRules.faults(kind).stream().map(Fault::field);
	}

	private static Stream<String> codes(Kind kind) {
		return KindRules.faults(kind).stream().map(Fault::code);
	}

	private static Kind kind(String pattern, int points, List<KindField> fields, List<KindPart> parts) {
		return new Kind("LAIN", 1, "Naskah Lain", "NASKAH LAIN", "SURAT", pattern,
				new KindDesign(Size.A4, Face.SANS, points, 132, Kop.AGENCY, Need.OPTIONAL, Need.REQUIRED, Need.NONE, true,
						true,
						false, fields, Stream.concat(parts.stream(), Stream.of(STATED)).toList(), null));
	}

	private static KindPart part(KindPart.Type type, String text) {
		return new KindPart(type, text, "", "", List.of(), "", false, List.of(), 0);
	}

	private static KindPart listed(KindPart.Type type, String field) {
		return new KindPart(type, "", field, "", List.of(), "", false, List.of(), 0);
	}

	private static KindPart rows(KindPart.Type type, KindPart.Row... rows) {
		return new KindPart(type, "", "", "", List.of(rows), "", false, List.of(), 0);
	}
}
