package id.nirkertas.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.access.Access;
import id.nirkertas.audit.Trail;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.workflow.Worklist;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** A review is passed on, taken back or passed over, with the whole office running. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class AbsentReviewersTests {

	static final Instant MONDAY = Instant.parse("2026-11-30T02:00:00Z");
	static final Instant SUNDAY = Instant.parse("2026-11-29T02:00:00Z");

	@Autowired
	Staff staff;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	AbsentReviewers absent;
	@Autowired
	AbsenceChoices choices;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Worklist worklist;
	@Autowired
	Access access;
	@Autowired
	Trail trail;
	@Autowired
	ReviewTable table;
	@Autowired
	Deciders deciders;
	@Autowired
	WorkingDays days;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	WebApplicationContext office;

	DocumentId letter;
	MockMvcTester pages;

	@BeforeEach
	void submit() {
		letter = secretariat.submit("pranata1", content(Secrecy.ORDINARY));
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
	}

	@Test
	void aReviewPassedOnWaitsForTheSubordinateAlone() {
		absent.delegate(staff.actor("kabid.aptika"), letter, position("PRANATA2"), "Tolong dicek angkanya.");

		assertThat(waitsFor("pranata2")).isTrue();
		assertThat(waitsFor("kabid.aptika")).isFalse();
		assertThat(sees("pranata2")).isTrue();
		refuses("review.delegated-away", () -> initial("kabid.aptika"));

		initial("pranata2");
		assertThat(waitsFor("sekdis.kominfo")).isTrue();
		assertThat(reviews.view(letter).steps().getFirst()).satisfies(step -> {
			assertThat(step.state()).isEqualTo(ReviewStep.State.DONE);
			assertThat(step.delegate()).isEqualTo(position("PRANATA2"));
			assertThat(step.by()).isEqualTo(staff.person("pranata2").id());
		});
		initial("sekdis.kominfo");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(driftOf(letter)).isEmpty();
	}

	@Test
	void whoPassedItOnMayTakeItBackUntilItIsDone() {
		var head = staff.actor("kabid.aptika");
		absent.delegate(head, letter, position("PRANATA2"), "");

		absent.takeBack(head, letter);

		assertThat(waitsFor("kabid.aptika")).isTrue();
		assertThat(waitsFor("pranata2")).isFalse();
		assertThat(sees("pranata2")).isFalse();
		initial("kabid.aptika");
		refuses("review.nothing-to-take-back", () -> absent.takeBack(head, letter));
		assertThat(driftOf(letter)).isEmpty();
	}

	@Test
	void itIsPassedOnToASubordinateWhoDidNotDraftIt() {
		var head = staff.actor("kabid.aptika");

		refuses("review.delegate-is-drafter", () -> absent.delegate(head, letter, position("PRANATA1"), ""));
		refuses("review.delegate-no-subordinate", () -> absent.delegate(head, letter, position("KABID.EKON"), ""));
		refuses("review.not-your-turn",
				() -> absent.delegate(staff.actor("sekdis.kominfo"), letter, position("PRANATA2"), ""));
		assertThat(choices.of(head, letter).delegates()).extracting(each -> each.code()).containsExactly("PRANATA2");
	}

	@Test
	void whoAnswersForTheLetterLetsItGoOnWithoutAnAbsentReviewer() {
		absent.skip(staff.actor("kadis.kominfo"), letter, position("KABID.APTIKA"), "Dinas luar sampai Jumat");

		assertThat(waitsFor("kabid.aptika")).isFalse();
		assertThat(waitsFor("sekdis.kominfo")).isTrue();
		assertThat(reviews.view(letter).steps().getFirst()).satisfies(step -> {
			assertThat(step.state()).isEqualTo(ReviewStep.State.SKIPPED);
			assertThat(step.words()).isEqualTo("Dinas luar sampai Jumat");
		});
		assertThat(trail.about(letter)).filteredOn(entry -> entry.event().equals("review.reviewer-skipped"))
				.singleElement().satisfies(entry -> assertThat(entry.facts()).containsEntry("reason",
						"Dinas luar sampai Jumat"));
		secretariat.gatherInitials(letter);
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.READY_TO_SIGN);
		assertThat(letters.preflight(staff.actor("kadis.kominfo"), letter).checks())
				.anyMatch(check -> check.code().equals("review.preflight.skipped"));
		assertThat(driftOf(letter)).isEmpty();
	}

	@Test
	void noDrafterSkipsTheirReviewersAndNobodyThemselves() {
		var reviewer = position("KABID.APTIKA");

		refuses("review.skip-own-letter", () -> absent.skip(staff.actor("pranata1"), letter, reviewer, "Cuti"));
		refuses("review.skip-not-yours", () -> absent.skip(staff.actor("kabid.ekon"), letter, reviewer, "Cuti"));
		refuses("review.skip-yourself", () -> absent.skip(staff.actor("kabid.aptika"), letter, reviewer, "Cuti"));
		refuses("review.skip-reason-missing", () -> absent.skip(staff.actor("kadis.kominfo"), letter, reviewer, " "));
		refuses("review.not-awaited",
				() -> absent.skip(staff.actor("kadis.kominfo"), letter, position("SEKDIS.KOMINFO"), "Cuti"));
	}

	@Test
	void thePageOffersOnlyWhatMayBeDoneAndKeepsWhatWasTyped() {
		assertThat(page("kabid.aptika")).hasStatusOk().bodyText().contains("Delegasikan pemeriksaan ini")
				.doesNotContain("Lewati pemeriksa ini");
		assertThat(page("pranata1")).hasStatusOk().bodyText().contains("Saat ini tidak ada pemeriksaan");

		var tooLong = "Dinas luar. ".repeat(50);
		assertThat(pages.post().uri("/letters/" + letter + "/reviewers").with(user("kabid.aptika")).with(csrf())
				.param("act", "delegate").param("position", position("PRANATA2").toString()).param("note", tooLong))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("Paling panjang 500 huruf", tooLong);
		assertThat(pages.post().uri("/letters/" + letter + "/reviewers").with(user("kabid.aptika")).with(csrf())
				.param("act", "delegate").param("position", "bukan-jabatan"))
				.hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText().contains("Tidak jelas apa yang hendak dilakukan");
		assertThat(pages.post().uri("/letters/" + letter + "/reviewers").with(user("kabid.aptika")).with(csrf())
				.param("act", "delegate").param("position", position("PRANATA2").toString())
				.param("note", "Tolong dicek <angkanya>.")).hasStatus(HttpStatus.FOUND);
		assertThat(pages.get().uri("/letters/" + letter).with(user("pranata1"))).hasStatusOk().bodyText()
				.contains("didelegasikan kepada " + staff.position("PRANATA2").title(), "Tolong dicek &lt;angkanya&gt;.",
						"paling lambat");
	}

	@Test
	void aLateReviewIsRememberedOnWorkingDaysAndThenSeenByWhoMayDecide() {
		var heard = new ArrayList<Object>();
		assertThat(sees("sekdis.kominfo")).isFalse();

		remindOn(SUNDAY, heard);
		assertThat(heard).isEmpty();
		remindOn(MONDAY, heard);

		assertThat(heard).singleElement().isInstanceOfSatisfying(ReviewersReminded.class, reminded -> {
			assertThat(reminded.awaited()).containsExactly(position("KABID.APTIKA"));
			assertThat(reminded.deciders()).containsExactlyInAnyOrder(position("KABID.APTIKA"), position("SEKDIS.KOMINFO"),
					position("KADIS.KOMINFO"));
		});
		assertThat(sees("sekdis.kominfo")).isTrue();
		assertThat(page("kadis.kominfo")).hasStatusOk().bodyText().contains("Lewati pemeriksa ini");
		secretariat.gatherInitials(letter);
		remindOn(MONDAY, heard);
		assertThat(heard).hasSize(1);
	}

	@Test
	void aSecretLetterIsShownToNobodyMoreForBeingLate() {
		letter = secretariat.submit("pranata1", content(Secrecy.SECRET));

		remindOn(MONDAY, new ArrayList<>());

		assertThat(sees("sekdis.kominfo")).isFalse();
		assertThat(sees("kadis.kominfo")).isTrue();
	}

	private void remindOn(Instant moment, List<Object> heard) {
		var clock = new OfficeClock(Clock.fixed(moment, ZoneId.of("UTC")), ZoneId.of("Asia/Jakarta"));
		var late = new LateReviews(table, deciders, letters, days, clock, heard::add);
		transaction.executeWithoutResult(_ -> late.remind(letter));
	}

	private void initial(String reviewer) {
		reviews.initial(staff.actor(reviewer), letter, letters.view(letter).versionHash());
	}

	private boolean waitsFor(String person) {
		return worklist.of(List.of(staff.actor(person).position())).stream()
				.anyMatch(item -> item.key().equals(letter.toString()) && item.due() != null);
	}

	private boolean sees(String person) {
		return access.maySee(staff.person(person).id(), letter).isAllowed();
	}

	private List<String> driftOf(DocumentId document) {
		return worklist.drift().stream().filter(line -> line.contains(document.toString())).toList();
	}

	private MockMvcTester.MockMvcRequestBuilder page(String person) {
		return pages.get().uri("/letters/" + letter + "/reviewers").with(user(person));
	}

	private PositionId position(String code) {
		return staff.position(code).id();
	}

	private DraftContent content(Secrecy secrecy) {
		return new DraftContent("OFFICIAL_LETTER", "Penyampaian Data", Urgency.NORMAL, secrecy, "500.12",
				List.of(position("KABAN.BAPPEDA")), List.of(), position("KADIS.KOMINFO"), "Bersama ini disampaikan data.");
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
