package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.calendar.WorkingTime;
import id.nirkertas.directory.Directory;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.review.ReviewTimes;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long reviewers have is the office's to say, and each agency's for its own letters. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class ReviewTimesTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Directory directory;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Reviews reviews;
	@Autowired
	ReviewTimes times;
	@Autowired
	WorkingTime work;
	@Autowired
	OfficeClock clock;
	@Autowired
	JdbcClient database;

	UnitId agency;

	@BeforeEach
	void ofOneAgency() {
		agency = directory.agencyOf(staff.position("PRANATA1").id()).id();
	}

	@AfterEach
	void asTheOfficeBegan() {
		database.sql("delete from review_time where agency is not null").update();
	}

	@Test
	void aLetterIsDueByTheTimesOfItsAgency() {
		var usual = dueOfALetter();

		times.put(staff.actor("sekdis.kominfo"), agency, hours(40, 20, 10), "");

		assertThat(dueOfALetter()).isAfter(usual);
		assertThat(times.of(agency)).isEqualTo(hours(40, 20, 10));
		assertThat(times.of(directory.agencyOf(staff.position("KABAN.BAPPEDA").id()).id())).isEqualTo(times.of(null));
	}

	@Test
	void withoutTimesOfItsOwnAnAgencyGoesByTheOffices() {
		times.put(staff.actor("admin"), agency, hours(40, 20, 10), "");

		times.put(staff.actor("admin"), agency, Map.of(), ReviewTimes.summary(hours(40, 20, 10)));

		assertThat(times.own(agency)).isEmpty();
		assertThat(times.of(agency)).isEqualTo(times.of(null));
	}

	@Test
	void theExampleIsOfTheOfficesCalendar() {
		var afternoon = clock.today().atTime(LocalTime.of(14, 0)).atZone(clock.zone()).toInstant();

		assertThat(times.example(Duration.ofHours(9))).isEqualTo(work.after(afternoon, Duration.ofHours(9)))
				.isAfter(afternoon.plus(Duration.ofHours(9)));
	}

	@Test
	void ofTwoWhoChangeThemAtOnceOneIsTold() throws Exception {
		var start = new CyclicBarrier(2);
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var answers = people.invokeAll(Stream.of("admin", "sekdis.kominfo").<Callable<String>>map(person -> () -> {
				start.await();
				try {
					times.put(staff.actor(person), agency, person.equals("admin") ? hours(3, 2, 1) : hours(6, 5, 4), "");
					return "saved";
				} catch (RefusedException refusal) {
					return refusal.code();
				}
			}).toList());

			assertThat(List.of(answers.getFirst().get(), answers.getLast().get())).containsExactlyInAnyOrder("saved",
					"review.times.changed-meanwhile");
		}
	}

	@Test
	void refusesTimesThatNobodyCouldKeep() {
		refuses("review.times.out-of-range", () -> times.put(staff.actor("admin"), agency, hours(40, 0, 10), ""));
		refuses("review.times.out-of-range", () -> times.put(staff.actor("admin"), agency, hours(501, 1, 10), ""));
		refuses("review.times.out-of-range", () -> times.put(staff.actor("admin"), null, Map.of(), ""));
		refuses("review.template.not-yours",
				() -> times.put(staff.actor("sekban.bappeda"), agency, hours(3, 2, 1), ""));
		refuses("review.template.not-yours", () -> times.put(staff.actor("sekdis.kominfo"), null, hours(3, 2, 1), ""));
	}

	@Test
	void thePageSaysWhatItMeansAndKeepsWhatWasTyped() {
		var administrator = Visitor.loggedIn(port, "admin");
		assertThat(administrator.open("/chains/times?agency=" + agency).body()).contains("masih memakai waktu umum",
				"Naskah segera yang diserahkan hari ini pukul 14.00 jatuh tempo");

		var refused = administrator.send("/chains/times", form("save", "tiga"));
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("Segera: tulis jam dan menit", "href=\"#hours-URGENT\"", "value=\"tiga\"");
		assertThat(administrator.send("/chains/times", form("example", "3")).body())
				.contains("Naskah sangat segera yang diserahkan");
		assertThat(times.own(agency)).isEmpty();

		assertThat(administrator.send("/chains/times", form("save", "3")).statusCode()).isEqualTo(303);
		assertThat(times.of(agency).get(Urgency.URGENT)).isEqualTo(Duration.ofMinutes(210));
		assertThat(database.sql("select count(*) from audit_event where facts::text like '%URGENT 210%'")
				.query(Integer.class).single()).isPositive();
		assertThat(Visitor.loggedIn(port, "pranata1").open("/chains/times").statusCode()).isEqualTo(403);
	}

	private Map<String, List<String>> form(String act, String hours) {
		return Map.of("agency", List.of(agency.toString()), "seen", List.of(""), "act", List.of(act), "hours-NORMAL",
				List.of("20"), "minutes-NORMAL", List.of("0"), "hours-URGENT", List.of(hours), "minutes-URGENT",
				List.of("30"), "hours-VERY_URGENT", List.of("2"), "minutes-VERY_URGENT", List.of(""));
	}

	private Instant dueOfALetter() {
		var letter = secretariat.submit("pranata1", secretariat.content("OFFICIAL_LETTER", "Undangan Rapat Data", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), Secretariat.text("Bersama ini kami mengundang.")));
		return Objects.requireNonNull(reviews.view(letter).stages().getFirst().due());
	}

	private static Map<Urgency, Duration> hours(int normal, int urgent, int veryUrgent) {
		return Map.of(Urgency.NORMAL, Duration.ofHours(normal), Urgency.URGENT, Duration.ofHours(urgent),
				Urgency.VERY_URGENT, Duration.ofHours(veryUrgent));
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
