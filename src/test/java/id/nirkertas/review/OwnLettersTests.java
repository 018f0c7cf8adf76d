package id.nirkertas.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.HandingOn;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.workflow.Worklist;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Nobody's initials vouch for their own work, whichever position they act in; and the letter goes on all the same. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class OwnLettersTests {

	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	HandingOn handing;
	@Autowired
	Reviews reviews;
	@Autowired
	ReviewEdits edits;
	@Autowired
	AbsentReviewers absent;
	@Autowired
	AbsenceChoices choices;
	@Autowired
	Notices notices;
	@Autowired
	Worklist worklist;
	@Autowired
	WebApplicationContext office;

	MockMvcTester pages;
	DocumentId letter;
	Actor head;

	@BeforeEach
	void theDrafterStandsInForTheHead() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
		letter = submitted("pranata1");
		head = staff.standIn("pranata1", "KABID.APTIKA");
	}

	@AfterEach
	void theHeadComesBack() {
		staff.comesBack("pranata1", "KABID.APTIKA");
	}

	@Test
	void whoActsForTheReviewerNeitherInitialsNorChangesTheirOwnLetter() {
		refuses("review.own-letter", () -> initial(head));
		refuses("review.own-letter", () -> edits.takeUp(head, letter));
		assertThat(reviews.mayReturn(head, letter).isAllowed()).isTrue();
		assertThat(choices.of(head, letter).own()).isTrue();

		reviews.returnForChange(head, letter, List.of(), "Saya perbaiki dulu.");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.RETURNED);
	}

	@Test
	void theyDoNotChooseWhoVouchesForIt() {
		refuses("review.delegate-own", () -> absent.delegate(head, letter, position("PRANATA2"), ""));
		assertThat(choices.of(head, letter).delegates()).isEmpty();
		assertThat(choices.of(head, letter).helpers()).contains(position("SEKDIS.KOMINFO"));
		assertThat(as("pranata1", "KABID.APTIKA")).hasStatusOk().bodyText()
				.contains("Anda menyusun naskah ini, jadi tidak dapat memarafnya sebagai", "Minta dilewati")
				.doesNotContain("Delegasikan");

		theHeadComesBack();
		absent.delegate(staff.actor("kabid.aptika"), letter, position("PRANATA2"), "");
		initial(staff.actor("pranata2"));
		initial(staff.actor("sekdis.kominfo"));
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(drift()).isEmpty();
	}

	@Test
	void theyAskThatTheLetterGoOnWithoutThem() {
		refuses("review.skip-own-letter", () -> absent.skip(head, letter, position("KABID.APTIKA"), "Saya penyusunnya"));

		absent.askToSkip(head, letter);
		absent.askToSkip(head, letter);

		await().untilAsserted(() -> assertThat(notices.of(staff.person("sekdis.kominfo").id(), Integer.MAX_VALUE))
				.filteredOn(notice -> letter.equals(notice.document()) && notice.code().equals("notification.skip-asked"))
				.hasSize(1));
		assertThat(pages.get().uri("/letters/" + letter + "/reviewers").with(user("sekdis.kominfo"))).hasStatusOk()
				.bodyText().contains("Yang kini mengisi jabatan ini adalah penyusun naskah.");
		assertThat(pages.post().uri("/letters/" + letter + "/reviewers").with(user("sekdis.kominfo")).with(csrf())
				.param("act", "skip").param("position", position("KABID.APTIKA").toString())
				.param("reason", "Yang kini mengisi jabatan ini adalah penyusun naskah.")).hasStatus(HttpStatus.FOUND);
		refuses("review.turn-over", () -> initial(head));
		initial(staff.actor("sekdis.kominfo"));
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(drift()).isEmpty();
	}

	@Test
	void whoseInitialsDoNotWaitHasNothingToAsk() {
		refuses("review.ask-skip-not-own", () -> absent.askToSkip(staff.actor("sekdis.kominfo"), letter));
	}

	@Test
	void noReviewIsPassedOnToAnotherPositionOfTheDrafter() {
		theHeadComesBack();
		var other = staff.standIn("pranata1", "PRANATA2");
		try {
			refuses("review.delegate-is-drafter",
					() -> absent.delegate(staff.actor("kabid.aptika"), letter, other.position(), ""));
		} finally {
			staff.comesBack("pranata1", "PRANATA2");
		}
	}

	@Test
	void nobodySkipsTheirOtherPosition() {
		theHeadComesBack();
		var secretary = staff.standIn("kabid.aptika", "SEKDIS.KOMINFO");
		try {
			refuses("review.skip-yourself", () -> absent.skip(secretary, letter, position("KABID.APTIKA"), "Cuti"));
		} finally {
			staff.comesBack("kabid.aptika", "SEKDIS.KOMINFO");
		}
	}

	@Test
	void aLetterDoesNotPassToAReviewerItStillNeeds() {
		theHeadComesBack();
		var by = staff.actor("pranata1");

		assertThat(handing.may(letter, position("KABID.APTIKA")).isAllowed()).isFalse();
		refuses("review.passing-to-reviewer", () -> handing.handOn(by, letter, position("KABID.APTIKA")));
		refuses("review.passing-to-reviewer", () -> handing.handOn(by, letter, position("SEKDIS.KOMINFO")));

		handing.handOn(by, letter, position("PRANATA2"));
		refuses("review.delegate-is-drafter",
				() -> absent.delegate(staff.actor("kabid.aptika"), letter, position("PRANATA2"), ""));
	}

	@Test
	void whoHandedItOnLastNeverInitialsItToo() {
		theHeadComesBack();
		var second = submitted("pranata2");
		reviews.returnForChange(staff.actor("kabid.aptika"), second, List.of(), "Sebutkan dasarnya.");
		handing.handOn(staff.actor("pranata2"), second, position("PRANATA1"));
		letters.submit(staff.actor("pranata1"), second);
		handing.handOn(staff.actor("pranata1"), second, position("PRANATA2"));
		letter = second;

		refuses("review.own-letter", () -> initial(staff.standIn("pranata1", "KABID.APTIKA")));
	}

	private DocumentId submitted(String drafter) {
		return secretariat.submit(drafter, secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."));
	}

	private void initial(Actor by) {
		reviews.initial(by, letter, letters.view(letter).versionHash());
	}

	private MockMvcTester.MockMvcRequestBuilder as(String person, String position) {
		var session = new MockHttpSession();
		assertThat(pages.post().uri("/acting").session(session).with(user(person)).with(csrf()).param("position",
				position(position).toString())).hasStatus(HttpStatus.FOUND);
		return pages.get().uri("/letters/" + letter + "/review").session(session).with(user(person));
	}

	private List<String> drift() {
		return worklist.drift().stream().filter(line -> line.contains(letter.toString())).toList();
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
