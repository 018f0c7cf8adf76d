package id.nirkertas.letter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
		assertThat(merge.taken()).containsExactly(DraftField.KIND, DraftField.URGENCY, DraftField.ADDRESSEES,
				DraftField.SIGNATORY);
		assertThat(merge.differs()).containsExactly(DraftField.SUBJECT);
	}

	@Test
	void whatBothChangedStaysAsWrittenAndIsTold() {
		var saved = form("OFFICIAL_LETTER", "NORMAL", List.of("Kepala A"), "K2", "Hal", "Tiga.", "");
		var mine = form("OFFICIAL_LETTER", "NORMAL", List.of("Kepala A"), "K3", "Hal", "Empat.", marks);

		var merge = DraftMerge.of(mine, saved);

		assertThat(merge.form().signatory()).isEqualTo("K3");
		assertThat(merge.form().body().text()).isEqualTo("Empat.");
		assertThat(merge.taken()).isEmpty();
		assertThat(merge.differs()).containsExactly(DraftField.BODY, DraftField.SIGNATORY);
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
			assertThat(merge.differs()).containsExactly(DraftField.KIND);
		}
	}

	private static DraftForm form(String kind, String urgency, List<String> addressees, String signatory, String subject,
			String body, String marks) {
		return new DraftForm(kind, urgency, "ORDINARY", "500.12", addressees, List.of(), signatory, subject,
				new WrittenBody(body, ""),
				ParticularsForm.BLANK, 1,
				marks);
	}
}
