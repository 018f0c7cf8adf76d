package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.consultation.Consultations;
import id.nirkertas.consultation.Question;
import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.Seat;
import id.nirkertas.directory.VacanciesAgain;
import id.nirkertas.letter.Letters;
import id.nirkertas.notification.NoticeView;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.AbsenceChoices;
import id.nirkertas.review.AbsentReviewers;
import id.nirkertas.review.ReviewEdits;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An assignment ends as an administrator entered it: where nobody follows, everybody concerned is told on the next day. */
@OfficeTest
class VacatedPositionTests {

	static final String BASIS = "Surat Perintah Uji Kekosongan 1";

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Reviews reviews;
	@Autowired
	AbsentReviewers absent;
	@Autowired
	AbsenceChoices choices;
	@Autowired
	ReviewEdits edits;
	@Autowired
	Consultations consultations;
	@Autowired
	Notices notices;
	@Autowired
	Appointments appointments;
	@Autowired
	JdbcClient database;
	@Autowired
	ApplicationContext office;

	EndedSeats seats;

	@BeforeEach
	void whatEndedBeforeIsNoNews() {
		seats = new EndedSeats(office, BASIS);
		List.of("KADIS.KOMINFO", "SEKDIS.KOMINFO", "KABID.APTIKA", "KASUBBAG.UMPEG", "PRANATA2", "PERENCANA2")
				.forEach(seats::nobodyStandsIn);
		VacanciesAgain.tell(office);
	}

	@AfterEach
	void asItWas() {
		seats.fillAgain();
	}

	@Test
	void theOfficialTheSuperiorTheAdministratorAndWhoWaitsForInitialsAreToldOnce() {
		var letter = submitted();
		var before = vacancies("KABID.APTIKA");
		var name = staff.position("KABID.APTIKA").title();
		var administrators = times("admin", "notification.position-vacated");
		var superiors = times("kadis.kominfo", "notification.position-vacated-below");
		var leaving = times("kabid.aptika", "notification.appointment-ended");
		seats.end("KABID.APTIKA");

		VacanciesAgain.tell(office);
		VacanciesAgain.tell(office);

		await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
			assertThat(about(letter, "pranata1")).containsExactly("notification.review-vacated");
			assertThat(about(letter, "sekdis.kominfo")).containsExactly("notification.review-vacated-decider");
			assertThat(times("admin", "notification.position-vacated")).isEqualTo(administrators + 1);
			assertThat(times("kadis.kominfo", "notification.position-vacated-below")).isEqualTo(superiors + 1);
			assertThat(times("kabid.aptika", "notification.appointment-ended")).isEqualTo(leaving + 1);
		});
		assertThat(vacancies("KABID.APTIKA")).isEqualTo(before + 1);
		assertThat(Visitor.loggedIn(port, "admin").open("/notices").body()).contains("Jabatan " + name + " kini kosong");
		assertThat(Visitor.loggedIn(port, "kabid.aptika").open("/notices").body())
				.contains("Penugasan Anda dalam jabatan " + name + " berakhir");
	}

	@Test
	void whoeverDraftedHearsOfAPenThatNobodyHolds() {
		var letter = submitted();
		edits.takeUp(staff.actor("kabid.aptika"), letter);
		seats.end("KABID.APTIKA");

		VacanciesAgain.tell(office);

		await().atMost(Duration.ofSeconds(30)).untilAsserted(
				() -> {
					assertThat(about(letter, "pranata1")).containsExactly("notification.pen-vacated");
					assertThat(about(letter, "sekdis.kominfo")).containsExactly("notification.pen-vacated-decider");
				});
		assertThat(Visitor.loggedIn(port, "sekdis.kominfo").open("/letters/" + letter).statusCode()).isEqualTo(200);
		assertThat(Visitor.loggedIn(port, "pranata1").open("/letters/" + letter).body()).contains(">kosong<");
	}

	@Test
	void whoeverStandsAboveGivesBackAPenThatNobodyHolds() {
		var letter = submitted();
		edits.takeUp(staff.actor("kabid.aptika"), letter);
		seats.end("KABID.APTIKA");

		assertThat(letters.mayChange(staff.actor("pranata1"), letter)).extracting("code")
				.isEqualTo("letter.pen-elsewhere-vacant");
		edits.giveBack(staff.actor("kadis.kominfo"), letter, "Pemeriksanya tidak ada lagi.");

		assertThat(edits.writer(letter)).isEmpty();
		assertThat(letters.mayChange(staff.actor("pranata1"), letter).isAllowed()).isTrue();
	}

	@Test
	void whoeverAskedHearsThatNobodyAnswers() {
		var drafter = staff.actor("pranata1");
		var letter = letters.draft(drafter, secretariat.usual());
		consultations.ask(drafter, letter, new Question(List.of(staff.position("PERENCANA2").id()),
				"Apakah jadwalnya tepat?", Staff.today().plusDays(1), false));
		seats.end("PERENCANA2");

		VacanciesAgain.tell(office);

		await().atMost(Duration.ofSeconds(30)).untilAsserted(
				() -> assertThat(about(letter, "pranata1")).containsExactly("notification.opinion-vacated"));
		var page = Visitor.loggedIn(port, "pranata1");
		assertThat(page.open("/letters/" + letter).body()).contains(">kosong<");
		assertThat(page.open("/letters/" + letter + "/consultations").body()).contains(">kosong<");
	}

	@Test
	void whoeverDraftedHearsThatNobodyIsToSign() {
		var letter = submitted();
		seats.end("KADIS.KOMINFO");

		VacanciesAgain.tell(office);

		await().atMost(Duration.ofSeconds(30)).untilAsserted(
				() -> assertThat(about(letter, "pranata1")).containsExactly("notification.signing-vacated"));
	}

	@ParameterizedTest
	@EnumSource(value = Capacity.class, names = {"PERMANENT", "ACTING"})
	void whereSomebodyFollowsNobodyIsTold(Capacity capacity) {
		var letter = submitted();
		var before = vacancies("KABID.APTIKA");
		seats.end("KABID.APTIKA");
		follows(capacity, null);

		VacanciesAgain.tell(office);

		assertThat(vacancies("KABID.APTIKA")).isEqualTo(before);
		var told = capacity == Capacity.PERMANENT ? "notification.appointed-open" : "notification.acting-open";
		await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(all("pranata2"))
				.filteredOn(notice -> notice.code().equals(told) && notice.details().toString().contains(BASIS)).hasSize(1));
		assertThat(about(letter, "pranata1")).isEmpty();
	}

	@Test
	void whereWhoeverActedGoesTooItIsVacant() {
		var before = vacancies("KABID.APTIKA");
		seats.end("KABID.APTIKA");
		follows(Capacity.ACTING, Staff.today().plusDays(3));
		VacanciesAgain.tell(office);
		assertThat(vacancies("KABID.APTIKA")).isEqualTo(before);

		seats.end(seats.entry("KABID.APTIKA", each -> each.basis().equals(BASIS)));
		VacanciesAgain.tell(office);

		assertThat(vacancies("KABID.APTIKA")).isEqualTo(before + 1);
	}

	@Test
	void whatIsEnteredWhenItIsOverVacatesNothing() {
		var position = staff.position("KABAN.BKD").id();
		var before = vacancies("KABAN.BKD");
		appointments.appoint(staff.actor("admin"), new Seat(position, staff.person("pranata2").id(), Capacity.ACTING,
				Staff.today().minusDays(9), yesterday(), BASIS));

		VacanciesAgain.tell(office);

		assertThat(vacancies("KABAN.BKD")).isEqualTo(before);
	}

	@Test
	void aReviewPassedOnToADeskThatIsEmptyByNowIsSkippedByNoDrafterWhileWhoPassedItOnIsThere() {
		var letter = submitted();
		reviews.initial(staff.actor("kabid.aptika"), letter, letters.view(letter).versionHash());
		absent.delegate(staff.actor("sekdis.kominfo"), letter, staff.position("KASUBBAG.UMPEG").id(), "");

		seats.end("KASUBBAG.UMPEG");

		assertThat(choices.of(staff.actor("pranata1"), letter).skippable()).isEmpty();
		absent.takeBack(staff.actor("sekdis.kominfo"), letter);
		reviews.initial(staff.actor("sekdis.kominfo"), letter, letters.view(letter).versionHash());
	}

	private DocumentId submitted() {
		return secretariat.submit("pranata1", secretariat.usual());
	}

	private void follows(Capacity capacity, @Nullable LocalDate until) {
		appointments.appoint(staff.actor("admin"), new Seat(staff.position("KABID.APTIKA").id(),
				staff.person("pranata2").id(), capacity, Staff.today(), until, BASIS));
		if (until != null) {
			database.sql("update directory_assignment set valid_from = valid_from - 5, opens = '{(,)}' where basis = ?")
					.param(BASIS).update();
		}
	}

	private static LocalDate yesterday() {
		return Staff.today().minusDays(1);
	}

	/** Written with the act, before anybody is told. */
	private long vacancies(String position) {
		return database.sql("""
				select count(*) from audit_event where event = 'directory.position-vacated'
					and facts::text like '%' || ? || '%'""").param(staff.position(position).id().toString())
				.query(Long.class).single();
	}

	private List<NoticeView> all(String username) {
		return notices.of(staff.person(username).id(), Integer.MAX_VALUE);
	}

	private long times(String username, String code) {
		return all(username).stream().filter(notice -> notice.code().equals(code)).count();
	}

	private List<String> about(DocumentId letter, String username) {
		return all(username).stream().filter(notice -> letter.equals(notice.document())).map(NoticeView::code)
				.filter(code -> code.contains("vacated")).toList();
	}
}
