package id.nirkertas.integration;

import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.AssignmentEntry;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Seat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One Plh. over a position, appointed by the administrator until the day after tomorrow, and taken away without a trace. */
record Deputies(PositionId position, Staff staff, Appointments appointments, JdbcClient database) {

	static final String BASIS = "Surat Perintah Uji 12/2026";

	/** @param position its code */
	static Deputies over(String position, ApplicationContext office) {
		var staff = office.getBean(Staff.class);
		return new Deputies(staff.position(position).id(), staff, office.getBean(Appointments.class),
				office.getBean(JdbcClient.class));
	}

	/** Whoever stood in before for other tests is in nobody's way. */
	void appoint(String username, LocalDate from) {
		database.sql("delete from directory_assignment where position_id = ? and valid_until < ?")
				.params(position.value(), Staff.today()).update();
		appointments.appoint(staff.actor("admin"), new Seat(position, staff.person(username).id(), Capacity.ACTING_DAILY,
				from, Staff.today().plusDays(2), BASIS));
	}

	AssignmentEntry seat() {
		return appointments.of(position).stream().filter(entry -> entry.assignment().basis().equals(BASIS)).findFirst()
				.orElseThrow();
	}

	/** As {@link #forget}; the office learns of it with its next look at the directory. */
	void leave(Directory directory) {
		forget();
		await().atMost(Duration.ofSeconds(30))
				.until(() -> directory.holderOf(position).orElseThrow().capacity() == Capacity.PERMANENT);
	}

	void forget() {
		database.sql("delete from directory_assignment where basis = ?").param(BASIS).update();
		database.sql("delete from directory_assignment_stopped where basis = ?").param(BASIS).update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
	}
}
