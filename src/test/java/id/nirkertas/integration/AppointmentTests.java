package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.AssignmentEntry;
import id.nirkertas.directory.Organisation;
import id.nirkertas.directory.Seat;

import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an administrator cannot do with assignments, since papers and the office hang on them. */
@OfficeTest
class AppointmentTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Appointments appointments;
	@Autowired
	Organisation organisation;
	@Autowired
	JdbcClient database;
	@Autowired
	ApplicationContext office;

	@AfterEach
	void asItWas() {
		SecondAdministrator.in(office).close();
		database.sql("delete from directory_assignment where basis = 'SK Uji'").update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
	}

	@Test
	void theOpenTermOfAnAdministratorIsNotEndedWhenTheOtherEndsLater() {
		var month = Staff.today().plusDays(30);
		appointments.appoint(staff.actor("admin"), seat(SecondAdministrator.in(office).position(), "perencana2",
				Capacity.PERMANENT, Staff.today(), month));
		var open = seatOf(staff.position("ADMIN").id(), "admin");

		refuses("directory.flaw.last-administrator", () -> appointments.end(staff.actor("admin"), open.id(),
				Staff.today().plusDays(2), "SK Uji", open.revision()));
		var visitor = Visitor.loggedIn(port, "admin");
		visitor.open("/organisation/assignments/" + open.id());
		assertThat(visitor.send("/organisation/assignments/" + open.id() + "/end",
				Map.of("until", List.of(Staff.today().plusDays(2).toString()), "basis", List.of("SK Uji"), "revision",
						List.of(Integer.toString(open.revision()))))
				.body()).contains("tidak ada lagi administrator sistem mulai");
	}

	@Test
	void whatHasBegunKeepsItsFirstDayAndIsNotTakenBack() {
		var position = staff.position("KADIS.DISPUSIP").id();
		var begun = seatOf(position, "kadis.dispusip");
		var admin = staff.actor("admin");

		for (var first : List.of(Staff.today(), Staff.today().plusDays(40))) {
			refuses("directory.flaw.begun", () -> appointments.correct(admin, begun.id(),
					seat(position, "kadis.dispusip", Capacity.PERMANENT, first, null), begun.revision()));
		}
		refuses("directory.begun", () -> appointments.withdraw(admin, begun.id(), begun.revision()));
		assertThat(seatOf(position, "kadis.dispusip").assignment()).isEqualTo(begun.assignment());
	}

	@Test
	void aFormerHolderIsNotToldThatTheyNeverHeldAnything() {
		var seat = seatOf(staff.position("PERENCANA2").id(), "perencana2").assignment();
		organisation.assign(Actor.SYSTEM, until(seat, Staff.today().minusDays(1)));
		try {
			assertThat(Visitor.loggedIn(port, "perencana2").open("/inbox").body())
					.contains("tidak lagi memegang jabatan", "hari terakhirnya").doesNotContain("belum memegang");
		} finally {
			organisation.assign(Actor.SYSTEM, until(seat, null));
		}
	}

	@Test
	void nobodyIsAppointedToTheirOwnPositionInASecondCapacity() {
		var position = staff.position("KADIS.DISPUSIP").id();
		var own = seat(position, "kadis.dispusip", Capacity.ACTING_DAILY, Staff.today(), Staff.today().plusDays(5));

		refuses("directory.flaw.two-capacities", () -> appointments.appoint(staff.actor("admin"), own));
		refuses("directory.flaw.two-capacities", () -> organisation.assign(Actor.SYSTEM, own(own)));
		var visitor = Visitor.loggedIn(port, "admin");
		visitor.open("/organisation/positions/" + position);
		assertThat(visitor.send("/organisation/positions/" + position + "/assignments", Map.of("person",
				List.of("kadis.dispusip"), "capacity", List.of("ACTING_DAILY"), "from", List.of(Staff.today().toString()),
				"until", List.of(Staff.today().plusDays(5).toString()), "basis", List.of("SK Uji"))).body())
				.contains("sudah mengisi jabatan ini sebagai definitif sejak");
		var later = Staff.today().plusDays(50);
		var deputy = seat(position, "pranata2", Capacity.ACTING_DAILY, later, later.plusDays(1));
		appointments.appoint(staff.actor("admin"), deputy);
		appointments.appoint(staff.actor("admin"), seat(staff.position("KABAN.BKD").id(), "pranata2", Capacity.ACTING,
				later, later));
		appointments.appoint(staff.actor("admin"), seat(staff.position("KABAN.BKD").id(), "pranata2",
				Capacity.ACTING_DAILY, later.plusDays(2), later.plusDays(3)));
		var next = appointments.of(staff.position("KABAN.BKD").id()).getFirst();
		refuses("directory.flaw.two-capacities", () -> appointments.correct(staff.actor("admin"), next.id(),
				seat(next.assignment().position(), "pranata2", Capacity.ACTING_DAILY, later, later.plusDays(3)),
				next.revision()));
	}

	private static Assignment own(Seat seat) {
		return new Assignment(seat.position(), Objects.requireNonNull(seat.person()),
				Objects.requireNonNull(seat.capacity()), new Period(Objects.requireNonNull(seat.from()), seat.until()),
				seat.basis());
	}

	private static Assignment until(Assignment seat, @Nullable LocalDate last) {
		return new Assignment(seat.position(), seat.person(), seat.capacity(), new Period(seat.period().from(), last),
				seat.basis());
	}

	private AssignmentEntry seatOf(PositionId position, String username) {
		return appointments.of(position).stream()
				.filter(entry -> entry.assignment().person().equals(staff.person(username).id())).findFirst().orElseThrow();
	}

	private Seat seat(PositionId position, String username, Capacity capacity, LocalDate from, @Nullable LocalDate until) {
		return new Seat(position, staff.person(username).id(), capacity, from, until, "SK Uji");
	}

	private static void refuses(String code, ThrowingCallable act) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(act).withMessage(code);
	}
}
