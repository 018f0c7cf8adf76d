package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.Directory;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.VersionView;
import id.nirkertas.letter.Versions;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.ReviewEdits;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.UnitId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever stands in for a reviewer changes a letter in their own capacity, and is told what they wrote themselves. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class DeputyEditsTests {

	static final String FIRST_TIME = "Anda baru pertama kali membuka naskah ini";

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Directory directory;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Versions versions;
	@Autowired
	Reviews reviews;
	@Autowired
	ReviewEdits edits;
	@Autowired
	Notices notices;
	@Autowired
	JdbcClient database;

	Deputies deputies;
	Actor deputy;
	UnitId agency;
	DocumentId letter;
	String title;

	@BeforeEach
	void somebodyStandsInForTheSecretaryWhoHasReadTheLetter() {
		deputies = Deputies.over("SEKDIS.KOMINFO", office);
		title = staff.position("SEKDIS.KOMINFO").title();
		agency = directory.agencyOf(staff.position("SEKDIS.KOMINFO").id()).id();
		letter = secretariat.submit("pranata1", secretariat.usual());
		initial(staff.actor("kabid.aptika"));
		reviews.look(staff.actor("sekdis.kominfo"), letter);
		deputies.appoint("perencana2", Staff.today());
		deputy = staff.actor("perencana2", "SEKDIS.KOMINFO");
		edits.keepInitials(staff.actor("admin"), agency, true);
	}

	@AfterEach
	void theSecretaryIsBack() {
		edits.keepInitials(staff.actor("admin"), agency, false);
		deputies.leave(directory);
	}

	@Test
	void everyPageThatTellsOfAVersionTellsInWhichCapacityItWasMade() {
		change();
		var drafter = Visitor.loggedIn(port, "pranata1");

		assertThat(versions.of(letter).getFirst().capacity()).isEqualTo(Capacity.ACTING_DAILY);
		for (var page : List.of("", "/versions", "/versions/2", "/versions/1/2")) {
			assertThat(drafter.open("/letters/" + letter + page).body()).as(page)
					.contains(staff.person("perencana2").name() + ", Plh. " + title + ", ");
		}
		assertThat(drafter.open("/letters/" + letter + "/versions/1").body())
				.contains(staff.person("pranata1").name() + ", " + staff.position("PRANATA1").title());
		initial(deputy);
		assertThat(Visitor.loggedIn(port, "kadis.kominfo").open("/letters/" + letter + "/signature").body())
				.contains("Plh. " + title + " menjadi versi 2");
	}

	@Test
	void theDrafterIsToldInWhichCapacityTheirDraftWasChanged() {
		change();

		var drafter = Visitor.loggedIn(port, "pranata1");
		await().until(() -> notices.of(staff.person("pranata1").id(), Integer.MAX_VALUE).stream()
				.anyMatch(notice -> letter.equals(notice.document())
						&& notice.code().equals("notification.draft-edited-acting")));
		assertThat(drafter.open("/notices").body()).contains("Plh. " + title + " mengubah konsep naskah Anda",
				"diajukan Plh. " + title);
	}

	@Test
	void aVersionOfBeforeCapacitiesWereKeptIsToldWithoutOne() {
		change();
		database.sql("update letter_version set made_capacity = null where letter = ?").param(letter.value()).update();

		assertThat(versions.of(letter)).extracting(VersionView::capacity).containsOnlyNulls();
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + letter + "/versions").body())
				.contains(staff.person("perencana2").name() + ", " + title + ", ");
	}

	@Test
	void whoWroteAVersionIsNotToldThatTheyOpenTheLetterForTheFirstTime() {
		assertThat(reviews.lookedBefore(deputy, letter)).isPresent();

		change();

		assertThat(reviews.lookedBefore(deputy, letter)).isEmpty();
		reviews.returnForChange(deputy, letter, List.of(), "Sebutkan dasarnya.");
		letters.save(staff.actor("pranata1"), letter, secretariat.usual("Bersama ini disampaikan data menurut perjanjian."),
				letters.view(letter).revision());
		letters.submit(staff.actor("pranata1"), letter);
		assertThat(reviews.lookedBefore(deputy, letter)).isEmpty();
		assertThat(reviews.look(deputy, letter).orElseThrow().before()).isEqualTo(2);
	}

	private void change() {
		edits.takeUp(deputy, letter);
		letters.save(deputy, letter, secretariat.usual("Bersama ini disampaikan data terbaru."),
				letters.view(letter).revision());
		letters.submit(deputy, letter);
	}

	private void initial(Actor reviewer) {
		reviews.look(reviewer, letter);
		reviews.initial(reviewer, letter, letters.view(letter).versionHash());
	}
}
