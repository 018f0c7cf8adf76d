package id.nirkertas.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.workflow.WorkItem;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A review passed on for a letter stays passed on from one of its versions to the next. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class DelegatedRoundsTests {

	@Autowired
	Staff staff;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	ReviewEdits edits;
	@Autowired
	AbsentReviewers absent;
	@Autowired
	Coordination coordination;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Worklist worklist;
	@Autowired
	Notices notices;
	@Autowired
	Access access;

	DocumentId letter;

	@BeforeEach
	void passOn() {
		letter = secretariat.submit("pranata1", content("Bersama ini disampaikan data."));
		initial("kabid.aptika");
		absent.delegate(staff.actor("sekdis.kominfo"), letter, position("KASUBBAG.UMPEG"), "Saya cuti");
	}

	@Test
	void theDelegateWhoChangesTheDraftInitialsTheNewVersionToo() {
		edits.takeUp(staff.actor("kasubbag.umpeg"), letter);
		assertThat(reviews.view(letter).steps().getLast().delegate()).isEqualTo(position("KASUBBAG.UMPEG"));
		handOn("kasubbag.umpeg");

		initial("kabid.aptika");

		assertThat(work("kasubbag.umpeg")).containsExactly(WorkItem.Work.GIVE_INITIALS);
		assertThat(work("sekdis.kominfo")).isEmpty();
		await().until(() -> isTold("kasubbag.umpeg", "notification.delegation-kept"));
		initial("kasubbag.umpeg");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(drift()).isEmpty();
	}

	@Test
	void afterAReturnToTheDrafterItLiesWithTheDelegateAgainAndMayBeTakenBack() {
		reviews.returnForChange(staff.actor("kasubbag.umpeg"), letter, List.of(), "Sebutkan dasarnya.");
		handOn("pranata1");
		initial("kabid.aptika");

		assertThat(work("kasubbag.umpeg")).containsExactly(WorkItem.Work.GIVE_INITIALS);

		absent.takeBack(staff.actor("sekdis.kominfo"), letter);
		assertThat(work("sekdis.kominfo")).containsExactly(WorkItem.Work.GIVE_INITIALS);
		assertThat(isReviewer("kasubbag.umpeg")).isFalse();
		assertThat(drift()).isEmpty();
	}

	@Test
	void whoeverIsAskedInTheirOwnRightNowIsTheDelegateNoLonger() {
		reviews.returnForChange(staff.actor("kasubbag.umpeg"), letter, List.of(), "Sebutkan dasarnya.");
		coordination.add(staff.actor("pranata1"), letter, position("KASUBBAG.UMPEG"));
		handOn("pranata1");
		initial("kabid.aptika");
		initial("kasubbag.umpeg");

		assertThat(work("sekdis.kominfo")).containsExactly(WorkItem.Work.GIVE_INITIALS);
		await().until(() -> isTold("sekdis.kominfo", "notification.delegation-returned")
				&& notices.of(staff.person("kasubbag.umpeg").id(), Integer.MAX_VALUE).stream()
						.anyMatch(notice -> notice.code().equals("notification.delegation-ended")));
		assertThat(drift()).isEmpty();
	}

	@Test
	void whoeverIsNeededNoMoreLosesWhatTheDelegationOpened() {
		reviews.returnForChange(staff.actor("kasubbag.umpeg"), letter, List.of(), "Minta paraf Bidang Perekonomian.");
		coordination.add(staff.actor("pranata1"), letter, position("KABID.EKON"));
		handOn("pranata1");
		initial("kabid.aptika");
		absent.delegate(staff.actor("kabid.ekon"), letter, position("PERENCANA2"), "");
		assertThat(isReviewer("perencana2")).isTrue();
		reviews.returnForChange(staff.actor("perencana2"), letter, List.of(), "Tidak menyangkut kami.");
		coordination.remove(staff.actor("pranata1"), letter, position("KABID.EKON"));

		handOn("pranata1");

		assertThat(access.maySee(staff.person("perencana2").id(), letter).isAllowed()).isFalse();
		await().until(() -> notices.of(staff.person("perencana2").id(), Integer.MAX_VALUE).stream()
				.anyMatch(notice -> notice.code().equals("notification.delegation-ended")));
		assertThat(drift()).isEmpty();
	}

	@Test
	void aReviewPassedOverIsTheDelegatesNoLonger() {
		absent.skip(staff.actor("kadis.kominfo"), letter, position("SEKDIS.KOMINFO"), "Dinas luar");

		assertThat(isReviewer("kasubbag.umpeg")).isFalse();
		assertThat(drift()).isEmpty();
	}

	@Test
	void whoWasAwaitedBesideTheOneWhoChangesTheDraftIsTold() {
		var side = secretariat.submit("pranata1", content("Bersama ini disampaikan data lain."));
		reviews.returnForChange(staff.actor("kabid.aptika"), side, List.of(), "Minta paraf bidang lain.");
		coordination.add(staff.actor("pranata1"), side, position("KABID.EKON"));
		coordination.add(staff.actor("pranata1"), side, position("KABID.SANDI"));
		letters.submit(staff.actor("pranata1"), side);
		reviews.initial(staff.actor("kabid.aptika"), side, letters.view(side).versionHash());

		edits.takeUp(staff.actor("kabid.ekon"), side);

		await().until(() -> notices.of(staff.person("kabid.sandi").id(), Integer.MAX_VALUE).stream().anyMatch(
				notice -> side.equals(notice.document()) && notice.code().equals("notification.review-paused")));
	}

	private void handOn(String writer) {
		letters.save(staff.actor(writer), letter, content("Bersama ini disampaikan data terbaru."),
				letters.view(letter).revision());
		letters.submit(staff.actor(writer), letter);
	}

	private void initial(String reviewer) {
		reviews.initial(staff.actor(reviewer), letter, letters.view(letter).versionHash());
	}

	private boolean isTold(String person, String code) {
		return notices.of(staff.person(person).id(), Integer.MAX_VALUE).stream()
				.anyMatch(notice -> letter.equals(notice.document()) && notice.code().equals(code));
	}

	private List<WorkItem.Work> work(String person) {
		return worklist.of(List.of(staff.actor(person).position())).stream()
				.filter(item -> item.key().equals(letter.toString())).map(WorkItem::work).toList();
	}

	private List<String> drift() {
		return worklist.drift().stream().filter(line -> line.contains(letter.toString())).toList();
	}

	private boolean isReviewer(String person) {
		return access.why(staff.person(person).id(), letter).stream().anyMatch(reason -> reason.role() == Role.REVIEWER);
	}

	private DraftContent content(String body) {
		return new DraftContent("OFFICIAL_LETTER", "Penyampaian Data", Urgency.NORMAL, Secrecy.ORDINARY, "500.12",
				List.of(position("KABAN.BAPPEDA")), List.of(), position("KADIS.KOMINFO"), body);
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}
}
