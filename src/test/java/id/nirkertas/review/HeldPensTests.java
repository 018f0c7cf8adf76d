package id.nirkertas.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import id.nirkertas.access.Access;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.directory.Directory;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.LetterRights;
import id.nirkertas.letter.Letters;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.workflow.WorkItem;
import id.nirkertas.workflow.Worklist;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@OfficeTest
class HeldPensTests {

	static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

	@Autowired
	Staff staff;
	@Autowired
	Directory directory;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	LetterRights rights;
	@Autowired
	Reviews reviews;
	@Autowired
	ReviewEdits edits;
	@Autowired
	ReviewTimes times;
	@Autowired
	Deciders deciders;
	@Autowired
	HeldPens pens;
	@Autowired
	WorkingDays days;
	@Autowired
	Access access;
	@Autowired
	Notices notices;
	@Autowired
	Worklist worklist;
	@Autowired
	JdbcClient database;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	WebApplicationContext office;

	MockMvcTester pages;
	DocumentId letter;

	@BeforeEach
	void aReviewerTakesItUp() {
		pages = MockMvcTester.from(office, builder -> builder.apply(springSecurity()).build());
		letter = secretariat.submit("pranata1", secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."));
	}

	@Test
	void whoeverTakesThePenHasAsLongAsAReviewAndTheDrafterNone() {
		var due = Objects.requireNonNull(reviews.view(letter).stages().getFirst().due());

		edits.takeUp(staff.actor("kabid.aptika"), letter);

		assertThat(pens.of(letter)).get().satisfies(pen -> assertThat(pen.due()).isAfterOrEqualTo(due));
		assertThat(work("kabid.aptika")).singleElement().satisfies(item -> assertThat(item.due()).isNotNull());
		assertThat(pages.get().uri("/letters/" + letter).with(user("pranata1"))).hasStatusOk().bodyText()
				.contains("Diubah", "paling lambat");
		edits.giveBack(staff.actor("pranata1"), letter, "");
		assertThat(work("pranata1")).singleElement().satisfies(item -> assertThat(item.due()).isNull());
	}

	@Test
	void whoseReviewWasLateHasAsLongAgain() {
		database.sql("update review_step set due_at = now() - interval '3 days' where round in"
				+ " (select id from review_round where letter = ?)").param(letter.value()).update();

		edits.takeUp(staff.actor("kabid.aptika"), letter);

		assertThat(pens.of(letter)).get().satisfies(pen -> assertThat(pen.due()).isAfter(pen.since()));
	}

	@Test
	void whoeverTakesThePenAMinuteBeforeTheirReviewIsDueIsNotLateAMinuteLater() {
		database.sql("update review_step set due_at = now() + interval '1 minute' where round in"
				+ " (select id from review_round where letter = ?)").param(letter.value()).update();

		edits.takeUp(staff.actor("kabid.aptika"), letter);

		assertThat(pens.of(letter)).get()
				.satisfies(pen -> assertThat(pen.due()).isAfter(pen.since().plus(Duration.ofMinutes(30))));
	}

	@Test
	void aPenThatIsLateIsRememberedOnWorkingDaysAndThenSeenByWhoMayEndIt() {
		edits.takeUp(staff.actor("kabid.aptika"), letter);
		var later = days.after(Staff.today(), 40);
		var heard = new ArrayList<Object>();
		assertThat(sees("sekdis.kominfo")).isFalse();

		remindOn(later.with(TemporalAdjusters.next(DayOfWeek.SUNDAY)), heard);
		remindOn(Staff.today().minusDays(1), heard);
		assertThat(heard).isEmpty();
		remindOn(later, heard);

		assertThat(heard).singleElement().isInstanceOfSatisfying(WriterReminded.class, reminded -> {
			assertThat(reminded.writer()).isEqualTo(staff.position("KABID.APTIKA").id());
			assertThat(reminded.deciders()).contains(staff.position("SEKDIS.KOMINFO").id(),
					staff.position("KADIS.KOMINFO").id());
		});
		assertThat(sees("sekdis.kominfo")).isTrue();
		edits.giveBack(staff.actor("kabid.aptika"), letter, "");
		remindOn(later, heard);
		assertThat(heard).hasSize(1);
	}

	@Test
	void whoStandsAboveGivesItBackOnceItIsLateAndSaysWhy() {
		edits.takeUp(staff.actor("kabid.aptika"), letter);
		var secretary = staff.actor("sekdis.kominfo");
		refuses("review.pen-not-late", () -> edits.giveBack(secretary, letter, "Mendesak."));
		remindOn(days.after(Staff.today(), 40), new ArrayList<>());
		database.sql("update letter_pen set due_at = now() - interval '1 hour' where letter = ?").param(letter.value())
				.update();

		assertThat(pages.get().uri("/letters/" + letter + "/reviewers").with(user("sekdis.kominfo"))).hasStatusOk()
				.bodyText().contains("Kembalikan konsep kepada penyusun").doesNotContain("(boleh kosong)");
		assertThat(giveBack(" ")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT).bodyText()
				.contains("Tulis alasannya", "href=\"#reason\"");
		assertThat(giveBack("Rapatnya dimajukan ke besok.")).hasStatus(HttpStatus.FOUND);

		assertThat(work("pranata1")).hasSize(1);
		assertThat(work("kabid.aptika")).isEmpty();
		assertThat(pages.get().uri("/letters/" + letter).with(user("pranata1"))).hasStatusOk().bodyText()
				.contains("Rapatnya dimajukan ke besok.");
		told("kabid.aptika", "notification.pen-taken");
		told("pranata1", "notification.draft-given-back");
		assertThat(worklist.drift()).noneMatch(line -> line.contains(letter.toString()));
	}

	@Test
	void theWriterTheDrafterAndWhoMayEndItAreToldThatItIsLate() {
		edits.takeUp(staff.actor("kabid.aptika"), letter);
		database.sql("update letter_pen set due_at = now() - interval '1 hour' where letter = ?").param(letter.value())
				.update();
		transaction.executeWithoutResult(_ -> office.publishEvent(new WriterReminded(letter,
				staff.position("KABID.APTIKA").id(), List.of(staff.position("KADIS.KOMINFO").id()), due(),
				Actor.SYSTEM, due().plusSeconds(60))));

		told("kabid.aptika", "notification.pen-late");
		told("pranata1", "notification.pen-late-drafter");
		told("kadis.kominfo", "notification.pen-late-decider");
	}

	private Instant due() {
		return Objects.requireNonNull(pens.of(letter).orElseThrow().due());
	}

	private MockMvcTester.MockMvcRequestBuilder giveBack(String reason) {
		return pages.post().uri("/letters/" + letter + "/reviewers").with(user("sekdis.kominfo")).with(csrf())
				.param("act", "giveBack").param("reason", reason);
	}

	private void remindOn(LocalDate day, List<Object> heard) {
		var moment = day.atTime(LocalTime.of(10, 0)).atZone(JAKARTA).toInstant();
		var late = new HeldPens(deciders, times, letters, rights, directory, days,
				new OfficeClock(Clock.fixed(moment, ZoneId.of("UTC")), JAKARTA), heard::add);
		transaction.executeWithoutResult(_ -> late.remind(letter));
	}

	private List<WorkItem> work(String person) {
		return worklist.of(List.of(staff.actor(person).position())).stream()
				.filter(item -> item.key().equals(letter.toString())).toList();
	}

	private boolean sees(String person) {
		return access.maySee(staff.person(person).id(), letter).isAllowed();
	}

	private void told(String person, String code) {
		await().untilAsserted(() -> assertThat(notices.of(staff.person(person).id(), Integer.MAX_VALUE))
				.filteredOn(notice -> letter.equals(notice.document()) && notice.code().equals(code)).hasSize(1));
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
