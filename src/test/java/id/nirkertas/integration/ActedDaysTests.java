package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.AssignmentEntry;
import id.nirkertas.directory.ImportFault;
import id.nirkertas.directory.ImportFiles;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.OrganisationChart;
import id.nirkertas.directory.OrganisationImport;
import id.nirkertas.directory.Position;
import id.nirkertas.directory.PositionEntry;
import id.nirkertas.directory.Seat;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.RegisterStuck;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** However an assignment is put right or ended, the days in which somebody acted stay in it. */
@OfficeTest
class ActedDaysTests {

	static final String BASIS = "SK Uji Hari Kerja";
	static final String OFFICIAL = "pranata2";
	static final LocalDate TODAY = Staff.today();
	static final LocalDate FIRST_DEED = TODAY.minusDays(20);
	static final LocalDate LAST_DEED = TODAY.minusDays(5);

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	OrganisationChart chart;
	@Autowired
	Appointments appointments;
	@Autowired
	OrganisationImport files;
	@Autowired
	ApplicationEventPublisher events;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	JdbcClient database;

	final String code = "UJI." + UUID.randomUUID().toString().substring(0, 8).toUpperCase();
	PositionId position = PositionId.random();

	@BeforeEach
	void somebodyActed() {
		position = chart.keep(staff.actor("admin"), new PositionEntry(new Position(position, code, "Analis " + code,
				staff.position("KABAN.BKD").unit(), staff.position("KABAN.BKD").id(), Level.STAFF, Set.of()), 900,
				OrganisationChart.NEW));
		appointments.appoint(staff.actor("admin"),
				new Seat(position, staff.person(OFFICIAL).id(), Capacity.PERMANENT, TODAY.minusDays(30), null, BASIS));
		acted(FIRST_DEED);
		acted(LAST_DEED);
	}

	@AfterEach
	void asItWas() {
		database.sql("delete from directory_assignment where basis = ?").param(BASIS).update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
	}

	@Test
	void theLastDayIsNotPutBeforeTheLastDeed() {
		refuses("directory.flaw.acted-later", LAST_DEED, TODAY.minusDays(30), LAST_DEED.minusDays(1));
		assertThatExceptionOfType(RefusedException.class).isThrownBy(
				() -> appointments.end(staff.actor("admin"), entry().id(), LAST_DEED.minusDays(1), BASIS,
						entry().revision()))
				.withMessage("directory.flaw.acted-later")
				.satisfies(refused -> assertThat(refused.details()).containsExactly(LAST_DEED));
		assertThat(entry().assignment().period().until()).isNull();

		correct(TODAY.minusDays(30), LAST_DEED);
		assertThat(entry().assignment().period().until()).isEqualTo(LAST_DEED);
	}

	@Test
	void thePageNamesTheDayOfTheLastDeedAndKeepsWhatWasTyped() {
		var admin = Visitor.loggedIn(port, "admin");
		var address = "/organisation/assignments/" + entry().id();
		admin.open(address);
		var typed = LAST_DEED.minusDays(3).toString();

		var ended = admin.send(address + "/end", Map.of("until", List.of(typed), "basis", List.of(BASIS), "revision",
				List.of(Integer.toString(entry().revision()))));

		assertThat(ended.statusCode()).isEqualTo(422);
		assertThat(ended.body()).contains("masih ada yang dikerjakan dalam penugasan ini", "value=\"" + typed + "\"");
	}

	@Test
	void theFirstDayIsNotPutAfterTheFirstDeed() {
		refuses("directory.flaw.acted-earlier", FIRST_DEED, FIRST_DEED.plusDays(1), null);

		correct(FIRST_DEED, null);
		assertThat(entry().assignment().period().from()).isEqualTo(FIRST_DEED);
	}

	@Test
	void aFileTakesThemOutNeither() {
		var admin = staff.actor("admin");
		var line = "position,username,capacity,from,until,basis\n%s,%s,PERMANENT,%s,%s,%s\n";
		var tooShort = files.lay(admin, new ImportFiles(null, null,
				line.formatted(code, OFFICIAL, TODAY.minusDays(30), LAST_DEED.minusDays(1), BASIS)));
		var sound = files.lay(admin,
				new ImportFiles(null, null, line.formatted(code, OFFICIAL, TODAY.minusDays(30), LAST_DEED, BASIS)));

		assertThat(files.preview(admin, tooShort).faults()).extracting(ImportFault::code)
				.containsExactly("directory.flaw.acted-later");
		assertThat(files.preview(admin, sound).faults()).isEmpty();
	}

	private void refuses(String reason, LocalDate named, LocalDate from, @Nullable LocalDate until) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> correct(from, until)).withMessage(reason)
				.satisfies(refused -> assertThat(refused.details()).containsExactly(named));
	}

	private void correct(LocalDate from, @Nullable LocalDate until) {
		appointments.correct(staff.actor("admin"), entry().id(), new Seat(position, entry().assignment().person(),
				Capacity.PERMANENT, from, until, BASIS), entry().revision());
	}

	private AssignmentEntry entry() {
		return appointments.of(position).getFirst();
	}

	/** At noon of that day. */
	private void acted(LocalDate day) {
		var by = new Actor(staff.person(OFFICIAL).id(), position, Capacity.PERMANENT);
		transaction.executeWithoutResult(_ -> events.publishEvent(new RegisterStuck(
				new NumberRegister("BKD", day.getYear(), "UJI"), "1/UJI", by,
				day.atTime(12, 0).atZone(ZoneId.of("Asia/Jakarta")).toInstant())));
	}
}
