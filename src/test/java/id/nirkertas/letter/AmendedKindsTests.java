package id.nirkertas.letter;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Holder;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.Reference.Relation;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.paper.Paper;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A letter of whatever kind is taken back by one that does not say again what it takes back. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class AmendedKindsTests {

	private static final String RESTS_ON = "mengingat";

	@Autowired
	Secretariat secretariat;
	@Autowired
	Directory directory;
	@Autowired
	Letters letters;
	@Autowired
	Relations relations;
	@Autowired
	Paper paper;

	@ParameterizedTest
	@ValueSource(strings = {"OFFICIAL_LETTER", "INVITATION", "OFFICIAL_NOTE", "ASSIGNMENT", "ORDER", "CIRCULAR", "DECREE",
			"STATEMENT", "COVER_LETTER", "ANNOUNCEMENT", "MINUTES", "POWER_OF_ATTORNEY"})
	void aRevocationSaysThatAndNothingOfWhatItRevokes(String kind) {
		var original = signed(kind);

		var begun = relations.amending(signatory(original), original, Relation.REVOKES);

		var said = details(letters.view(original).content());
		assertThat(details(begun)).noneMatch(said::contains);
		assertThat(begun.body().text() + details(begun)).containsPattern("dicabut dan dinyatakan|Mencabut dan menyatakan")
				.contains(letters.view(original).number());
	}

	@Test
	void anInvitationIsCancelledByALetterWithoutDayAndPlace() {
		var original = signed("INVITATION");

		var draft = letters.draft(signatory(original), relations.amending(signatory(original), original, Relation.REVOKES));

		assertThat(letters.view(draft).content().kind()).isEqualTo("OFFICIAL_LETTER");
		assertThat(printed(draft)).contains("dicabut dan dinyatakan tidak berlaku lagi").doesNotContain("pukul",
				"kehadiran");
		assertThat(letters.faults(draft)).isEmpty();
	}

	@Test
	void aDecisionIsRevokedByADecision() {
		var original = signed("DECREE");

		var draft = letters.draft(signatory(original), relations.amending(signatory(original), original, Relation.REVOKES));

		assertThat(letters.view(draft).content().kind()).isEqualTo("DECREE");
		assertThat(printed(draft))
				.contains("TENTANG PENCABUTAN ", "KESATU", "Mencabut dan menyatakan tidak berlaku Keputusan Nomor",
						"KEDUA", "mulai berlaku pada tanggal ditetapkan")
				.doesNotContain("KETIGA");
		assertThat(letters.faults(draft)).isEmpty();
	}

	@Test
	void anAnnouncementIsRevokedAndNotWhatItAnnounced() {
		var original = signed("ANNOUNCEMENT");
		var view = letters.view(original);
		var called = "Pengumuman Nomor " + view.number() + " tentang " + view.content().subject();

		var begun = relations.amending(signatory(original), original, Relation.REVOKES);

		assertThat(begun.subject()).isEqualTo("Pencabutan " + called);
		assertThat(begun.body().text()).contains("Pengumuman Nomor " + view.number() + " tanggal ",
				" tentang " + view.content().subject() + " dicabut dan dinyatakan");
		assertThat(printed(letters.draft(signatory(original), begun)))
				.containsIgnoringCase("TENTANG PENCABUTAN PENGUMUMAN NOMOR " + view.number());
	}

	@Test
	void anAssignmentIsCorrectedByItsNameAndNumber() {
		var original = signed("ASSIGNMENT");

		assertThat(relations.amending(signatory(original), original, Relation.CORRECTS).subject())
				.startsWith("Ralat atas Surat Tugas Nomor " + letters.view(original).number() + " tentang ");
	}

	@Test
	void aCorrectedDecisionLeavesRoomForWhatWasWrong() {
		var original = signed("DECREE");

		var begun = relations.amending(signatory(original), original, Relation.CORRECTS);

		assertThat(String.join(" ", begun.more().details().lines("diktum"))).contains("semula tertulis",
				"seharusnya tertulis");
	}

	private DocumentId signed(String kind) {
		var content = Objects.requireNonNull(KindSamples.of(secretariat).get(kind));
		return secretariat.send(holder(content).person().username(), content);
	}

	private Actor signatory(DocumentId letter) {
		return signatory(letters.view(letter).content());
	}

	private Actor signatory(DraftContent content) {
		return holder(content).actor();
	}

	private Holder holder(DraftContent content) {
		return directory.holderOf(Objects.requireNonNull(content.signatory()), Staff.today()).orElseThrow();
	}

	private List<String> details(DraftContent content) {
		return content.more().details().values().entrySet().stream().filter(field -> !field.getKey().equals(RESTS_ON))
				.flatMap(field -> field.getValue().stream()).flatMap(List::stream).filter(cell -> cell.length() > 12)
				.toList();
	}

	private String printed(DocumentId draft) {
		return paper.text(letters.paper(draft).pdf()).replaceAll("\\s+", " ");
	}
}
