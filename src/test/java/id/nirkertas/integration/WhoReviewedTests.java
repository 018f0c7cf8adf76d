package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.Preflight;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Corrections;
import id.nirkertas.review.ReviewEdits;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What pages say of a review where two people act in one position: who it was, in which capacity, and what holds. */
@OfficeTest
class WhoReviewedTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Directory directory;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	ReviewEdits edits;
	@Autowired
	Corrections corrections;

	@AfterEach
	void asUsual() {
		staff.comesBack("sekdis.kominfo", "KADIS.KOMINFO");
		edits.keepInitials(staff.actor("admin"), directory.agencyOf(staff.position("PRANATA1").id()).id(), false);
	}

	@Test
	void theChainNamesWhoActedAndInWhichCapacity() {
		var letter = submitted();
		var deputy = staff.standIn("pranata2", "KABID.APTIKA");
		try {
			reviews.initial(deputy, letter, letters.view(letter).versionHash());
		} finally {
			staff.comesBack("pranata2", "KABID.APTIKA");
		}
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + letter).body()).contains(
				"<span>" + staff.person("pranata2").name()
						+ "</span><span>, sebagai Plh.</span> · <span>atas versi 1</span>");
	}

	@Test
	void whoeverStandsInIsToldInWhichCapacityTheySign() {
		var letter = readyToSign();
		assertThat(words(staff.actor("kadis.kominfo"), letter)).contains("letter.preflight.authority");

		assertThat(words(staff.standIn("sekdis.kominfo", "KADIS.KOMINFO"), letter))
				.contains("letter.preflight.authority.as").doesNotContain("letter.preflight.authority");
	}

	private List<String> words(Actor by, DocumentId letter) {
		return letters.preflight(by, letter).checks().stream().map(Preflight.Check::code).toList();
	}

	@Test
	void eachPersonSeesWhatChangedSinceTheyLookedThemselves() {
		var letter = submitted();
		var absent = staff.actor("kabid.aptika");
		reviews.returnForChange(absent, letter, List.of(), "Perbaiki.");
		var deputy = staff.standIn("pranata2", "KABID.APTIKA");
		try {
			submitAgain(letter);
			reviews.look(absent, letter);
			assertThat(reviews.look(deputy, letter)).as("of what the absent one saw").isEmpty();
			assertThat(reviews.lookedBefore(deputy, letter).orElseThrow().person()).isEqualTo(absent.person());
			assertThat(corrections.reopenable(deputy, letter)).hasSize(1);
			reviews.returnForChange(deputy, letter, List.of(), "Masih keliru.");
			submitAgain(letter);

			assertThat(reviews.look(deputy, letter).orElseThrow().before()).isEqualTo(3);
		} finally {
			staff.comesBack("pranata2", "KABID.APTIKA");
		}
		assertThat(reviews.look(absent, letter).orElseThrow().before()).isEqualTo(1);
		assertThat(reviews.lookedBefore(absent, letter)).isEmpty();
		assertThat(Visitor.loggedIn(port, "kabid.aptika").open("/letters/" + letter + "/review").body())
				.containsPattern("(?s)Yang berubah sejak versi 1 yang Anda lihat.*Catatan Anda sebelumnya.*Perbaiki\\."
						+ ".*Catatan pejabat lain dalam jabatan Anda.*, sebagai Plh\\..*Masih keliru\\.");
	}

	@Test
	void theSignatoryReadsOfKeptInitialsInWhichCapacityTheyWereGiven() {
		var letter = submitted();
		keep(letter, true);
		var deputy = staff.standIn("pranata2", "KABID.APTIKA");
		try {
			reviews.initial(deputy, letter, letters.view(letter).versionHash());
		} finally {
			staff.comesBack("pranata2", "KABID.APTIKA");
		}
		var secretary = staff.actor("sekdis.kominfo");
		edits.takeUp(secretary, letter);
		letters.save(secretary, letter, content("Bersama ini disampaikan data terbaru."), letters.view(letter).revision());
		letters.submit(secretary, letter);
		reviews.initial(secretary, letter, letters.view(letter).versionHash());

		assertThat(Visitor.loggedIn(port, "kadis.kominfo").open("/letters/" + letter + "/signature").body())
				.contains("Paraf Plh. " + staff.position("KABID.APTIKA").title() + " atas versi 1;");
	}

	@Test
	void whoeverInitialsReadsWhetherTheirInitialsWouldCountOn() {
		var letter = submitted();
		var page = "/letters/" + letter + "/review";
		var reviewer = Visitor.loggedIn(port, "kabid.aptika");
		assertThat(reviewer.open(page).body())
				.contains("Bila naskah berubah, paraf diminta lagi.", "Paraf sebelumnya diminta lagi bila isinya berubah.");

		keep(letter, true);

		assertThat(reviewer.open(page).body())
				.contains("paraf Anda tetap berlaku dan Anda diberi tahu", "Paraf sebelumnya tetap berlaku, dengan sebutan")
				.doesNotContain("Bila naskah berubah, paraf diminta lagi.");
	}

	private void submitAgain(DocumentId letter) {
		letters.submit(staff.actor("pranata1"), letter);
	}

	private void keep(DocumentId letter, boolean keeps) {
		edits.keepInitials(staff.actor("sekdis.kominfo"), directory.agencyOf(letters.view(letter).drafter()).id(), keeps);
	}

	private DocumentId readyToSign() {
		var letter = submitted();
		secretariat.gatherInitials(letter);
		return letter;
	}

	private DocumentId submitted() {
		return secretariat.submit("pranata1", content("Bersama ini disampaikan data."));
	}

	private DraftContent content(String body) {
		return secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), body);
	}
}
