package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.nirkertas.letter.web.KindForm.FieldRow;
import id.nirkertas.letter.web.KindForm.PartRow;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

/** The rows of a kind's form are moved by buttons, and fields are called by their names. */
class KindFormTests {

	final KindForm form = new KindForm(3, Map.of("name", "Surat Undangan"),
			List.of(field("hari", "Hari, tanggal"), field("tempat", "Tempat")),
			List.of(PartRow.blank("LETTERHEAD"), PartRow.blank("TEXT"), PartRow.blank("SIGNATURES")));

	@Test
	void readsRowsInTheirOrderWhateverTheOrderOfTheFields() {
		var posted = new LinkedMultiValueMap<String, String>();
		posted.add("parts.10.type", "SIGNATURES");
		posted.add("parts.2.type", "WORDS");
		posted.add("parts.2.text", "satu\r\ndua");
		posted.add("parts.999.type", "TEXT");
		posted.add("parts.x.type", "TEXT");

		assertThat(KindForm.of(posted).parts()).extracting(PartRow::type, PartRow::text)
				.containsExactly(tuple("WORDS", "satu\ndua"),
						tuple("SIGNATURES", ""));
	}

	@Test
	void movesARowAndTheFocusWithIt() {
		var up = form.rearranged("parts.2.up", "", 0);
		var top = up.form().rearranged("parts.1.up", "", 0);
		var down = form.rearranged("fields.0.down", "", 0);

		assertThat(types(up.form())).containsExactly("LETTERHEAD", "SIGNATURES", "TEXT");
		assertThat(up.focus()).isEqualTo("parts.1.up");
		assertThat(types(top.form())).containsExactly("SIGNATURES", "LETTERHEAD", "TEXT");
		assertThat(top.focus()).as("it cannot be moved up any more").isEqualTo("parts.0.down");
		assertThat(down.form().fields()).extracting(FieldRow::key).containsExactly("tempat", "hari");
		assertThat(down.focus()).isEqualTo("fields.1.up");
	}

	@Test
	void addsAPartWhereItIsWanted() {
		var added = form.rearranged("parts.add", "WORDS", 1);

		assertThat(types(added.form())).containsExactly("LETTERHEAD", "WORDS", "TEXT", "SIGNATURES");
		assertThat(added.focus()).isEqualTo("parts.1.name");
		assertThat(types(form.rearranged("parts.add", "WORDS", 99).form())).endsWith("WORDS");
	}

	@Test
	void takesARowAway() {
		assertThat(types(form.rearranged("parts.1.remove", "", 0).form())).containsExactly("LETTERHEAD", "SIGNATURES");
		assertThat(form.rearranged("fields.0.remove", "", 0).form().fields()).hasSize(1);
	}

	@Test
	void actsThatNoPageOffersChangeNothing() {
		for (var act : List.of("parts.9.up", "parts.9.remove", "parts.-1.up", "fields.0.explode", "nonsense")) {
			assertThat(form.rearranged(act, "", 0).form()).as(act).isEqualTo(form);
		}
	}

	@Test
	void rowsThatWereNeverFilledInAreLeftOut() {
		assertThat(form.rearranged("fields.add", "", 0).form().fields()).hasSize(3);
		assertThat(form.rearranged("fields.add", "", 0).form().tidy().fields()).hasSize(2);
	}

	@Test
	void aNewFieldHasAKeyOfItsName() {
		assertThat(FieldNames.made("Hari, tanggal", Set.of())).isEqualTo("hariTanggal");
		assertThat(FieldNames.made("Pangkat/Golongan (terakhir)", Set.of())).isEqualTo("pangkatGolonganTerakhir");
		assertThat(FieldNames.made("Séance № 3", Set.of())).isEqualTo("seance");
		assertThat(FieldNames.made("Tempat", Set.of("tempat", "tempatB"))).isEqualTo("tempatC");
		assertThat(FieldNames.made("12/3", Set.of())).isEmpty();
		assertThat(FieldNames.made("a".repeat(300), Set.of())).hasSizeLessThan(40);
	}

	@Test
	void aFieldIsCalledByItsNameEvenAfterItWasRenamed() {
		var names = new FieldNames(List.of(new FieldRow("tempat", "Tempat", "Lokasi", "", "LINE", true, "")),
				List.of("Hal"));

		assertThat(names.key("Lokasi")).isEqualTo("tempat");
		assertThat(names.key(" lokasi ")).isEqualTo("tempat");
		assertThat(names.key("Tempat")).isEqualTo("tempat");
		assertThat(names.key("Gedung")).isEqualTo("Gedung");
		assertThat(names.keyedIn("di {Lokasi}, {HAL}")).isEqualTo("di {tempat}, {HAL}");
		assertThat(names.shownIn("di {tempat}, {HAL}")).isEqualTo("di {Lokasi}, {HAL}");
		assertThat(names.keyedIn("{Lokasi.TERBILANG}[[, di {lokasi}]]")).isEqualTo("{tempat.TERBILANG}[[, di {tempat}]]");
	}

	@Test
	void aNameThatMeansSomethingElseIsNotUsed() {
		var names = new FieldNames(List.of(field("hal", "Hal"), field("nipPenerima", "NIP"), field("satu", "Nama orang"),
				field("dua", "Nama Orang"), field("pipa", "Ini | itu")), List.of("Hal"));

		for (var key : List.of("hal", "nipPenerima", "satu", "dua", "pipa")) {
			assertThat(names.shown(key)).isEqualTo(key);
			assertThat(names.key(key)).isEqualTo(key);
		}
		assertThat(names.keyedIn("{NIP}")).isEqualTo("{NIP}");
	}

	@Test
	void theSecondOfTwoPeopleKeepsWhatTheyWrote() {
		var base = new KindForm(3, Map.of("name", "Undangan", "title", "UNDANGAN", "pattern", "{URUT}"), form.fields(),
				form.parts());
		var theirs = new KindForm(4, Map.of("name", "Undangan", "title", "SURAT UNDANGAN", "pattern", "{URUT}/{TAHUN}"),
				form.fields(), form.rearranged("parts.1.remove", "", 0).form().parts());
		var mine = new KindForm(3, Map.of("name", "Undangan Rapat", "title", "RAPAT", "pattern", "{URUT}"), form.fields(),
				form.parts());

		var merge = KindMerge.of(mine, base, theirs);

		assertThat(merge.form().version()).isEqualTo(4);
		assertThat(merge.form().text("name")).isEqualTo("Undangan Rapat");
		assertThat(merge.form().text("title")).isEqualTo("RAPAT");
		assertThat(merge.form().text("pattern")).isEqualTo("{URUT}/{TAHUN}");
		assertThat(types(merge.form())).containsExactly("LETTERHEAD", "SIGNATURES");
		assertThat(merge.taken()).containsExactly("pattern", "layout");
		assertThat(merge.differs()).containsExactly("title");
	}

	private static List<String> types(KindForm form) {
		return form.parts().stream().map(PartRow::type).toList();
	}

	private static FieldRow field(String key, String label) {
		return new FieldRow(key, label, label, "", "LINE", true, "");
	}
}
