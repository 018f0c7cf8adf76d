package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.AssignmentEntry;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionEntry;
import id.nirkertas.directory.Seat;
import id.nirkertas.directory.StoppedAssignments;
import id.nirkertas.notification.Notices;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.RegisterStuck;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is entered as an official of days that are over reads nothing of those days, and everybody concerned is told. */
@OfficeTest
class LateAssignmentTests {

	private static final String BASIS = "SK Uji Terlambat";
	private static final String NOBODY = "ekspedisi";

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Appointments appointments;
	@Autowired
	OrganisationChart chart;
	@Autowired
	StoppedAssignments stopped;
	@Autowired
	Access access;
	@Autowired
	Directory directory;
	@Autowired
	ApplicationEventPublisher events;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	Notices notices;
	@Autowired
	JdbcClient database;
	@Autowired
	ApplicationContext office;

	final DocumentId letter = DocumentId.random();
	final LocalDate today = Staff.today();

	@BeforeEach
	void aSecretLetterCameFiveDaysAgo() {
		database.sql("delete from directory_assignment where position_id = ? and valid_until < ?")
				.params(head().value(), today)
				.update();
		access.open(letter, directory.position(head()).unit(), Secrecy.SECRET);
		access.grant(letter, head(), Role.ADDRESSEE);
		database.sql("update access_grant set since_on = ? where document = ?").params(today.minusDays(5), letter.value())
				.update();
	}

	@AfterEach
	void asItWas() {
		SecondAdministrator.in(office).close();
		database.sql("delete from directory_assignment where basis = ?").param(BASIS).update();
		database.sql("delete from directory_assignment_stopped where basis = ?").param(BASIS).update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
	}

	@Test
	void whatLiesWhollyInThePastOpensNothing() {
		appoint(today.minusDays(10), today.minusDays(1));

		assertThat(sees()).isFalse();
		assertThat(listed()).isEmpty();
	}

	@Test
	void whoeverStoodThereWhileTheDaysPassedGoesOnReading() {
		appoint(today.minusDays(10), today.minusDays(1));
		daysHavePassed(today.minusDays(10));

		assertThat(sees()).isTrue();
		assertThat(listed()).containsExactly(letter.value());
	}

	@Test
	void ofAnAssignmentEnteredInItsMiddleOnlyTheDaysFromThenOnStay() {
		appoint(today.minusDays(10), today.minusDays(1));
		daysHavePassed(today.minusDays(4));
		assertThat(sees()).isFalse();

		database.sql("update access_grant set since_on = ? where document = ?").params(today.minusDays(4), letter.value())
				.update();
		assertThat(sees()).isTrue();
	}

	@Test
	void whoeverIsThereTodayReadsAllAndKeepsTheirDaysAlone() {
		appoint(today.minusDays(10), today);
		assertThat(sees()).isTrue();

		end(today.minusDays(1));

		assertThat(sees()).isFalse();
	}

	@Test
	void longerDatesOfWhatIsOverOpenNothing() {
		appoint(today.minusDays(20), today.minusDays(8));
		daysHavePassed(today.minusDays(20));
		assertThat(sees()).isFalse();

		correct(today.minusDays(20), today.minusDays(1));
		assertThat(sees()).isFalse();
		correct(today.minusDays(30), today.minusDays(1));
		assertThat(sees()).isFalse();
		database.sql("update access_grant set since_on = ? where document = ?").params(today.minusDays(9), letter.value())
				.update();
		assertThat(sees()).isTrue();
	}

	@Test
	void theOfficialAndWhoeverIsEnteredAreToldAfterwardsToo() {
		appoint(today.minusDays(10), today.minusDays(1));

		told("inspektur", "notification.acted-for-past");
		told(NOBODY, "notification.acting-past");
	}

	@Test
	void whatWasEnteredByMistakeIsTakenBackWithAReasonAndStaysVisible() {
		appoint(today.minusDays(10), today.minusDays(1));
		daysHavePassed(today.minusDays(10));
		var address = "/organisation/assignments/" + entry().id();
		var admin = Visitor.loggedIn(port, "admin");
		assertThat(admin.open(address).body()).contains("Tarik karena dicatat keliru");

		var revision = List.of(Integer.toString(entry().revision()));
		assertThat(admin.send(address + "/stop", Map.of("reason", List.of(""), "revision", revision)).body())
				.contains("Alasan belum diisi");
		admin.send(address + "/stop", Map.of("reason", List.of("Salah orang"), "revision", revision));

		assertThat(sees()).isFalse();
		assertThat(appointments.of(head())).noneMatch(entry -> entry.assignment().basis().equals(BASIS));
		assertThat(admin.open("/organisation/positions/" + head()).body()).contains("Dicatat keliru, ditarik",
				"Alasan: Salah orang");
		told("inspektur", "notification.acted-for-annulled");
		told(NOBODY, "notification.acting-annulled");
	}

	@Test
	void anAssignmentInWhichSomethingWasDoneIsNoMistakeAndKeepsItsHistory() {
		appoint(today.minusDays(10), today.minusDays(1));
		var acting = new Actor(staff.person(NOBODY).id(), head(), Capacity.ACTING_DAILY);
		transaction.executeWithoutResult(_ -> events.publishEvent(
				new RegisterStuck(new NumberRegister("ITPROV", today.getYear(), "UJI"), "1/UJI", acting,
						Instant.now().minus(Duration.ofDays(1)))));
		var admin = staff.actor("admin");

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> stopped.stop(admin, entry().id(), "Salah orang", entry().revision()))
				.withMessage("directory.acted-in-it");
		assertThat(appointments.of(head())).anyMatch(each -> each.assignment().basis().equals(BASIS));
	}

	@Test
	void anAdministratorMakesNothingMoreOfTheirOwnPosition() {
		var admin = staff.actor("admin");
		var before = chart.position(admin.position());
		var own = before.position();
		var duties = EnumSet.copyOf(own.duties());
		duties.add(Duty.ARCHIVIST);

		refuses("directory.flaw.own-position", changed(before, new Position(own.id(), own.code(), own.title(), own.unit(),
				own.superior(), own.level(), duties)));
		refuses("directory.flaw.own-position", changed(before, new Position(own.id(), own.code(), own.title(),
				own.unit(), own.superior(), Level.FIRST, own.duties())));
		var beside = staff.position("PRANATA1");
		refuses("directory.flaw.own-subordinate", changed(chart.position(beside.id()), new Position(beside.id(),
				beside.code(), beside.title(), beside.unit(), own.id(), beside.level(), beside.duties())));
		assertThat(chart.position(own.id()).position()).isEqualTo(own);
	}

	private static PositionEntry changed(PositionEntry before, Position after) {
		return new PositionEntry(after, before.ordinal(), before.revision());
	}

	private void refuses(String code, PositionEntry entry) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> chart.keep(staff.actor("admin"), entry))
				.withMessage(code);
	}

	@Test
	void anAdministratorEntersNothingForThemselvesWhileThereIsAnother() {
		var admin = staff.actor("admin");
		var own = new Seat(head(), admin.person(), Capacity.ACTING_DAILY, today, today.plusDays(1), BASIS);
		appointments.appoint(admin, new Seat(SecondAdministrator.in(office).position(), staff.person("perencana2").id(),
				Capacity.PERMANENT, today, today.plusDays(1), BASIS));

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> appointments.appoint(admin, own))
				.withMessage("directory.flaw.own-seat");
		var page = Visitor.loggedIn(port, "admin");
		page.open("/organisation/positions/" + head());
		assertThat(page.send("/organisation/positions/" + head() + "/assignments", Map.of("person", List.of("admin"),
				"capacity", List.of("ACTING_DAILY"), "from", List.of(today.toString()), "until",
				List.of(today.plusDays(1).toString()), "basis", List.of(BASIS))).body())
				.contains("Anda tidak dapat mencatat penugasan untuk diri sendiri");
		assertThat(appointments.of(head())).noneMatch(entry -> entry.assignment().basis().equals(BASIS));
	}

	private void appoint(LocalDate from, LocalDate until) {
		appointments.appoint(staff.actor("admin"),
				new Seat(head(), staff.person(NOBODY).id(), Capacity.ACTING_DAILY, from, until, BASIS));
	}

	private void correct(LocalDate from, LocalDate until) {
		var entry = entry();
		appointments.correct(staff.actor("admin"), entry.id(), new Seat(head(), entry.assignment().person(),
				entry.assignment().capacity(), from, until, BASIS), entry.revision());
	}

	private void end(LocalDate until) {
		appointments.end(staff.actor("admin"), entry().id(), until, BASIS, entry().revision());
	}

	/** As if it had been entered on that day. */
	private void daysHavePassed(LocalDate entered) {
		database.sql("update directory_assignment set opens = datemultirange(daterange(?, null)) where basis = ?")
				.params(entered, BASIS).update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
		await().atMost(Duration.ofSeconds(25)).until(() -> directory.tenuresOf(staff.person(NOBODY).id()).stream()
				.anyMatch(tenure -> tenure.assignment().basis().equals(BASIS)));
	}

	private AssignmentEntry entry() {
		return appointments.of(head()).stream().filter(entry -> entry.assignment().basis().equals(BASIS)).findFirst()
				.orElseThrow();
	}

	private boolean sees() {
		return access.maySee(staff.person(NOBODY).id(), letter).isAllowed();
	}

	private List<UUID> listed() {
		return database
				.sql("select distinct document from access_seen_by(cast(:keys as text[])) as seen where document = :letter")
				.param("keys", access.keysFor(staff.person(NOBODY).id()).toArray(String[]::new))
				.param("letter", letter.value()).query((row, _) -> row.getObject(1, UUID.class)).list();
	}

	private void told(String username, String code) {
		await().atMost(Duration.ofSeconds(10))
				.until(() -> notices.of(staff.person(username).id(), Integer.MAX_VALUE).stream()
						.anyMatch(notice -> notice.code().equals(code)));
	}

	private PositionId head() {
		return staff.position("INSPEKTUR").id();
	}
}
