package id.nirkertas.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.VersionReason;
import id.nirkertas.letter.Versions;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Urgency;
import id.nirkertas.workflow.WorkItem;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** A reviewer changes the draft themselves, with the whole office running. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class ReviewEditsTests {

	@Autowired
	Staff staff;
	@Autowired
	Directory directory;
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
	Secretariat secretariat;
	@Autowired
	Worklist worklist;
	@Autowired
	WebApplicationContext office;

	MockMvcTester pages;
	DocumentId letter;
	UnitId agency;

	@BeforeEach
	void submit() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
		letter = secretariat.submit("pranata1", content("Bersama ini disampaikan data."));
		agency = directory.agencyOf(staff.position("PRANATA1").id()).id();
		initial("kabid.aptika");
	}

	@AfterEach
	void askAgainAsUsual() {
		edits.keepInitials(staff.actor("admin"), agency, false);
	}

	@Test
	void theDraftLiesBeforeTheReviewerAndNobodyElse() {
		edits.takeUp(staff.actor("sekdis.kominfo"), letter);

		assertThat(work("sekdis.kominfo")).containsExactly(WorkItem.Work.DRAFT_LETTER);
		assertThat(work("pranata1")).isEmpty();
		assertThat(letters.mayChange(staff.actor("sekdis.kominfo"), letter).isAllowed()).isTrue();
		refuses("letter.pen-elsewhere", () -> save("pranata1", "Bersama ini disampaikan data lain."));
		refuses("review.not-in-review", () -> edits.takeUp(staff.actor("sekdis.kominfo"), letter));
		assertThat(drift()).isEmpty();
	}

	@Test
	void whatTheyHandOnIsANewVersionForWhichEarlierInitialsAreAskedAgain() {
		change();

		assertThat(versions.of(letter).getFirst().reason()).isEqualTo(VersionReason.EDITED);
		assertThat(versions.of(letter).getFirst().by()).isEqualTo(staff.person("sekdis.kominfo").id());
		assertThat(work("kabid.aptika")).containsExactly(WorkItem.Work.GIVE_INITIALS);
		assertThat(reviews.look(staff.actor("kabid.aptika"), letter)).isPresent();
		await().until(() -> notices.of(staff.person("pranata1").id(), Integer.MAX_VALUE).stream()
				.anyMatch(notice -> letter.equals(notice.document()) && notice.code().equals("notification.draft-edited")));
		secretariat.gatherInitials(letter);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(drift()).isEmpty();
	}

	@Test
	void whereTheAgencySaysSoEarlierInitialsCountOnAndSayOnWhichVersion() {
		edits.keepInitials(staff.actor("sekdis.kominfo"), agency, true);

		change();

		assertThat(work("kabid.aptika")).isEmpty();
		assertThat(work("sekdis.kominfo")).containsExactly(WorkItem.Work.GIVE_INITIALS);
		assertThat(reviews.view(letter).steps().getFirst()).satisfies(step -> {
			assertThat(step.state()).isEqualTo(ReviewStep.State.DONE);
			assertThat(step.version()).isEqualTo(1);
		});
		assertThat(pages.get().uri("/letters/" + letter).with(user("pranata1"))).hasStatusOk().bodyText()
				.contains("atas versi 1");
		initial("sekdis.kominfo");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(drift()).isEmpty();
	}

	@Test
	void whoseInitialsWereKeptIsToldAndTheSignatoryReadsOnWhichText() {
		edits.keepInitials(staff.actor("sekdis.kominfo"), agency, true);
		change();
		initial("sekdis.kominfo");

		await().until(() -> notices.of(staff.person("kabid.aptika").id(), Integer.MAX_VALUE).stream()
				.anyMatch(notice -> letter.equals(notice.document()) && notice.code().equals("notification.initials-kept")));
		assertThat(pages.get().uri("/letters/" + letter + "/review").with(user("kabid.aptika"))).hasStatusOk().bodyText()
				.contains("Yang berubah sejak versi 1", "terbaru");
		assertThat(pages.get().uri("/letters/" + letter + "/signature").with(user("kadis.kominfo"))).hasStatusOk()
				.bodyText().contains("atas versi 1; sesudah itu naskah diubah pemeriksa: ", " menjadi versi 2")
				.doesNotContain("Tidak berubah sejak diparaf");
	}

	@Test
	void initialsAreNotKeptForWhatTheDrafterWroteAfterTakingTheDraftBack() {
		edits.keepInitials(staff.actor("sekdis.kominfo"), agency, true);
		edits.takeUp(staff.actor("sekdis.kominfo"), letter);
		edits.giveBack(staff.actor("pranata1"), letter, "");

		save("pranata1", "Bersama ini disampaikan data yang sama sekali lain.");
		letters.submit(staff.actor("pranata1"), letter);

		assertThat(work("kabid.aptika")).containsExactly(WorkItem.Work.GIVE_INITIALS);
		assertThat(work("sekdis.kominfo")).isEmpty();
		assertThat(reviews.view(letter).steps()).noneMatch(step -> step.state() == ReviewStep.State.DONE);
		secretariat.gatherInitials(letter);
		assertThat(pages.get().uri("/letters/" + letter + "/signature").with(user("kadis.kominfo"))).hasStatusOk()
				.bodyText().contains("Tidak berubah sejak diparaf (2 paraf)");
		assertThat(drift()).isEmpty();
	}

	@Test
	void initialsOnATextThatStayedTheSameHold() {
		edits.takeUp(staff.actor("sekdis.kominfo"), letter);
		letters.submit(staff.actor("sekdis.kominfo"), letter);

		assertThat(work("sekdis.kominfo")).containsExactly(WorkItem.Work.GIVE_INITIALS);
		assertThat(work("kabid.aptika")).isEmpty();
	}

	@Test
	void meanwhileTheLetterIsNotCalledReturnedAndInitialsStayOnTheirVersion() {
		edits.takeUp(staff.actor("sekdis.kominfo"), letter);

		assertThat(pages.get().uri("/letters/" + letter).with(user("pranata1"))).hasStatusOk().bodyText()
				.contains("Sedang diubah pemeriksa", "atas versi 1", "diminta lagi bila isinya berubah")
				.doesNotContain("tag bad\">Dikembalikan<");
		assertThat(pages.get().uri("/letters/" + letter + "/draft").with(user("sekdis.kominfo"))).hasStatusOk().bodyText()
				.contains("id=\"state\">Sedang diubah pemeriksa<");
		assertThat(pages.get().uri("/letters").with(user("pranata1"))).hasStatusOk().bodyText()
				.contains("Sedang diubah pemeriksa");
		edits.keepInitials(staff.actor("sekdis.kominfo"), agency, true);
		assertThat(pages.get().uri("/letters/" + letter).with(user("pranata1"))).hasStatusOk().bodyText()
				.contains("atas versi 1", "tetap berlaku");
		edits.giveBack(staff.actor("pranata1"), letter, "");
		assertThat(pages.get().uri("/letters/" + letter).with(user("pranata1"))).hasStatusOk().bodyText()
				.contains("tag bad\">Dikembalikan<", "atas versi 1", "diminta lagi bila isinya berubah");
	}

	@Test
	void theDrafterMayTakeItBackAndWhatWasWrittenStays() {
		edits.takeUp(staff.actor("sekdis.kominfo"), letter);
		save("sekdis.kominfo", "Bersama ini disampaikan data terbaru.");
		refuses("review.give-back-not-yours", () -> edits.giveBack(staff.actor("perencana2"), letter, ""));
		refuses("review.pen-not-late", () -> edits.giveBack(staff.actor("kabid.aptika"), letter, "Mendesak."));

		edits.giveBack(staff.actor("pranata1"), letter, "");

		assertThat(work("pranata1")).containsExactly(WorkItem.Work.DRAFT_LETTER);
		assertThat(work("sekdis.kominfo")).isEmpty();
		assertThat(letters.view(letter).content().body().text()).contains("data terbaru");
		refuses("review.nothing-to-give-back", () -> edits.giveBack(staff.actor("pranata1"), letter, ""));
		letters.submit(staff.actor("pranata1"), letter);
		assertThat(work("kabid.aptika")).containsExactly(WorkItem.Work.GIVE_INITIALS);
		assertThat(drift()).isEmpty();
	}

	@Test
	void aReturnAfterwardsGoesToTheDrafter() {
		change();

		reviews.returnForChange(staff.actor("kabid.aptika"), letter, List.of(), "Sebutkan dasarnya.");

		assertThat(work("pranata1")).containsExactly(WorkItem.Work.DRAFT_LETTER);
		assertThat(work("sekdis.kominfo")).isEmpty();
	}

	@Test
	void ofALetterGivenUpMeanwhileNothingIsGivenBackAndTheWriterIsTold() {
		edits.takeUp(staff.actor("sekdis.kominfo"), letter);

		letters.withdraw(staff.actor("pranata1"), letter, "Rapat ditiadakan");

		refuses("review.nothing-to-give-back", () -> edits.giveBack(staff.actor("pranata1"), letter, ""));
		assertThat(work("sekdis.kominfo")).isEmpty();
		await().until(() -> notices.of(staff.person("sekdis.kominfo").id(), Integer.MAX_VALUE).stream()
				.anyMatch(notice -> letter.equals(notice.document())
						&& notice.code().equals("notification.letter-withdrawn")));
		assertThat(drift()).isEmpty();
	}

	@Test
	void thePagesLeadThere() {
		assertThat(pages.post().uri("/letters/" + letter + "/review").with(user("sekdis.kominfo")).with(csrf())
				.param("act", "edit").param("version", letters.view(letter).versionHash())).hasStatus(HttpStatus.FOUND)
				.hasRedirectedUrl("/letters/" + letter + "/draft");
		assertThat(pages.get().uri("/letters/" + letter + "/draft").with(user("sekdis.kominfo"))).hasStatusOk().bodyText()
				.contains("sedang diubah oleh pemeriksa");
		assertThat(pages.get().uri("/letters/" + letter).with(user("pranata1"))).hasStatusOk().bodyText()
				.contains("Diubah", "/letters/" + letter + "/reviewers", "Kembalikan konsep kepada penyusun")
				.doesNotContain("Pemeriksa berhalangan?");
		assertThat(pages.get().uri("/inbox").with(user("sekdis.kominfo"))).hasStatusOk().bodyText()
				.contains("Karena Anda mengubah konsep ini sebagai pemeriksa");
		assertThat(pages.post().uri("/letters/" + letter + "/reviewers").with(user("pranata1")).with(csrf())
				.param("act", "giveBack")).hasStatus(HttpStatus.FOUND);
		assertThat(edits.writer(letter)).isEmpty();
		assertThat(pages.post().uri("/chains").with(user("sekdis.kominfo")).with(csrf())
				.param("agency", agency.toString()).param("keeps", "yes")).hasStatus(HttpStatus.FOUND);
		assertThat(edits.keepsInitials(agency)).isTrue();
		assertThat(pages.get().uri("/chains").with(user("sekdis.kominfo"))).hasStatusOk().bodyText()
				.contains("paraf sebelumnya tetap berlaku");
		refuses("review.template.not-yours", () -> edits.keepInitials(staff.actor("sekban.bappeda"), agency, false));
	}

	private void change() {
		edits.takeUp(staff.actor("sekdis.kominfo"), letter);
		save("sekdis.kominfo", "Bersama ini disampaikan data terbaru.");
		letters.submit(staff.actor("sekdis.kominfo"), letter);
	}

	private void save(String writer, String body) {
		letters.save(staff.actor(writer), letter, content(body), letters.view(letter).revision());
	}

	private void initial(String reviewer) {
		reviews.look(staff.actor(reviewer), letter);
		reviews.initial(staff.actor(reviewer), letter, letters.view(letter).versionHash());
	}

	private List<WorkItem.Work> work(String person) {
		return worklist.of(List.of(staff.actor(person).position())).stream()
				.filter(item -> item.key().equals(letter.toString())).map(WorkItem::work).toList();
	}

	private List<String> drift() {
		return worklist.drift().stream().filter(line -> line.contains(letter.toString())).toList();
	}

	private DraftContent content(String body) {
		return new DraftContent("OFFICIAL_LETTER", "Penyampaian Data", Urgency.NORMAL, Secrecy.ORDINARY, "500.12",
				List.of(position("KABAN.BAPPEDA")), List.of(), position("KADIS.KOMINFO"), body);
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
