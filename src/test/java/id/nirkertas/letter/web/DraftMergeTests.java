package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.shared.Sha256;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DraftMergeTests {

	static final DraftForm OPENED = form("OFFICIAL_LETTER", "NORMAL", List.of("Kepala A"), "K1", "Hal", "Satu.\nDua.", "");

	final String marks = DraftField.marks(OPENED);

	@Test
	void whatOnlyTheOtherChangedFollowsTheOther() {
		var saved = form("OFFICIAL_NOTE", "URGENT", List.of("Kepala A", "Kepala B"), "K2", "Hal", "Satu.\nDua.", "");
		var mine = form("OFFICIAL_LETTER", "NORMAL", List.of("Kepala A"), "K1", "Hal lain", "Satu.\nDua.", marks);

		var merge = DraftMerge.of(mine, saved);

		assertThat(merge.form().kind()).isEqualTo("OFFICIAL_NOTE");
		assertThat(merge.form().urgency()).isEqualTo("URGENT");
		assertThat(merge.form().addressees()).containsExactly("Kepala A", "Kepala B");
		assertThat(merge.form().signatory()).isEqualTo("K2");
		assertThat(merge.form().subject()).isEqualTo("Hal lain");
		assertThat(merge.taken().fields()).containsExactly(DraftField.KIND, DraftField.URGENCY, DraftField.ADDRESSEES,
				DraftField.SIGNATORY);
		assertThat(merge.differs().fields()).containsExactly(DraftField.SUBJECT);
	}

	@Test
	void whatBothChangedStaysAsWrittenAndIsTold() {
		var saved = form("OFFICIAL_LETTER", "NORMAL", List.of("Kepala A"), "K2", "Hal", "Tiga.", "");
		var mine = form("OFFICIAL_LETTER", "NORMAL", List.of("Kepala A"), "K3", "Hal", "Empat.", marks);

		var merge = DraftMerge.of(mine, saved);

		assertThat(merge.form().signatory()).isEqualTo("K3");
		assertThat(merge.form().body().text()).isEqualTo("Empat.");
		assertThat(merge.taken().fields()).isEmpty();
		assertThat(merge.differs().fields()).containsExactly(DraftField.BODY, DraftField.SIGNATORY);
	}

	@Test
	void aTextThatABrowserOnlySentBackIsNotTouched() {
		var saved = form("OFFICIAL_LETTER", "NORMAL", List.of("Kepala A"), "K1", "Hal", "Tiga.", "");
		var mine = form("OFFICIAL_LETTER", "NORMAL", List.of("Kepala A"), "K1", "Hal", "Satu.\r\nDua.", marks);

		assertThat(DraftMerge.of(mine, saved).form().body().text()).isEqualTo("Tiga.");
	}

	@Test
	void whereNobodyKnowsWhatThePageShowedEverythingStaysAsWrittenAndIsTold() {
		var saved = form("OFFICIAL_NOTE", "NORMAL", List.of("Kepala A"), "K1", "Hal", "Satu.\nDua.", "");

		for (var unknown : List.of("", "0123456789ab", marks.replaceFirst("\\..*", ""))) {
			var merge = DraftMerge.of(
					form("OFFICIAL_LETTER", "NORMAL", List.of("Kepala A"), "K1", "Hal", "Satu.\nDua.", unknown), saved);

			assertThat(merge.form().kind()).isEqualTo("OFFICIAL_LETTER");
			assertThat(merge.differs().fields()).containsExactly(DraftField.KIND);
		}
	}

	@Test
	void eachFieldOfAKindGoesByItself() {
		var opened = details(Map.of("diktum", rows("Satu"), "mengingat", rows("UU 1"), "lama", rows("Tiga"), "tim",
				List.of(List.of("Budi", "", "")), "sama", rows("Sama")), "");
		var saved = details(Map.of("diktum", rows("Satu", "Dua"), "mengingat", rows("UU 3"), "tim",
				List.of(List.of("Budi", "", "")), "sama", rows("Sama"), "baru", rows("Empat")), "");
		var mine = details(Map.of("diktum", rows("Satu"), "mengingat", rows("UU 2"), "lama", rows("Tiga"), "tim",
				List.of(List.of("Budi")), "sama", rows("Sama"), "milikku", rows("Lima")), DraftField.marks(opened));

		var merge = DraftMerge.of(mine, saved);

		assertThat(merge.form().more().details()).isEqualTo(Map.of("diktum", rows("Satu", "Dua"), "mengingat",
				rows("UU 2"), "tim", List.of(List.of("Budi")), "sama", rows("Sama"), "baru", rows("Empat"), "milikku",
				rows("Lima")));
		assertThat(merge.taken()).isEqualTo(new DraftParts(List.of(), List.of("baru", "diktum", "lama")));
		assertThat(merge.differs()).isEqualTo(new DraftParts(List.of(), List.of("mengingat", "milikku")));
	}

	@Test
	void aFieldThatWasEmptyOnThePageAndStillIsFollowsTheOther() {
		var saved = details(Map.of("diktum", rows("Satu")), "");

		var merge = DraftMerge.of(details(Map.of(), DraftField.marks(details(Map.of(), ""))), saved);

		assertThat(merge.form().more().details()).isEqualTo(saved.more().details());
	}

	/** It knew one mark for all of them. */
	@Test
	void ofAPageFromBeforeTheFieldsOfAKindWereToldApartTheyGoTogether() {
		var opened = details(Map.of("diktum", rows("Satu"), "mengingat", rows("UU 1")), "");
		var saved = details(Map.of("diktum", rows("Satu", "Dua"), "mengingat", rows("UU 1")), "");
		var old = DraftField.marks(opened).replaceFirst(":[^.]*",
				Sha256.hex("diktum=[[Satu]]\nmengingat=[[UU 1]]").substring(0, 12));

		var untouched = DraftMerge.of(details(opened.more().details(), old), saved);
		var touched = DraftMerge.of(details(Map.of("diktum", rows("Satu"), "mengingat", rows("UU 2")), old), saved);

		assertThat(untouched.form().more().details()).isEqualTo(saved.more().details());
		assertThat(touched.form().more().rows("diktum")).isEqualTo(rows("Satu"));
		assertThat(touched.differs().details()).containsExactly("diktum", "mengingat");
	}

	private static List<List<String>> rows(String... lines) {
		return Stream.of(lines).map(List::of).toList();
	}

	private static DraftForm details(Map<String, List<List<String>>> details, String marks) {
		return form("OFFICIAL_LETTER", "NORMAL", List.of("Kepala A"), "K1", "Hal", "Satu.", marks)
				.with(ParticularsForm.BLANK.with(new TreeMap<>(details)));
	}

	private static DraftForm form(String kind, String urgency, List<String> addressees, String signatory, String subject,
			String body, String marks) {
		return new DraftForm(kind, urgency, "ORDINARY", "500.12", addressees, List.of(), signatory, subject,
				new WrittenBody(body, ""),
				ParticularsForm.BLANK, 1,
				marks);
	}
}
