package id.nirkertas.integration;

import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.Appointments;
import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.AssignmentEnded;
import id.nirkertas.directory.AssignmentEntry;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Organisation;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Positions whose assignments end for a test, and that are filled as before after it. */
class EndedSeats {

	private final Staff staff;
	private final Appointments appointments;
	private final Organisation organisation;
	private final Directory directory;
	private final JdbcClient database;
	private final ApplicationEventPublisher events;
	private final TransactionTemplate transaction;
	private final String basis;
	private final List<Assignment> ended = new ArrayList<>();

	/** @param basis on which the test appoints */
	EndedSeats(ApplicationContext office, String basis) {
		this.staff = office.getBean(Staff.class);
		this.appointments = office.getBean(Appointments.class);
		this.organisation = office.getBean(Organisation.class);
		this.directory = office.getBean(Directory.class);
		this.database = office.getBean(JdbcClient.class);
		this.events = office;
		this.transaction = office.getBean(TransactionTemplate.class);
		this.basis = basis;
	}

	/** Whoever stood in for other tests is in nobody's way. */
	void nobodyStandsIn(String code) {
		var position = staff.position(code).id();
		var gone = database.sql("delete from directory_assignment where position_id = ? and capacity <> 'PERMANENT'")
				.param(position.value()).update();
		if (gone > 0) {
			database.sql("update directory_version set version = nextval('directory_change')").update();
			await().atMost(Duration.ofSeconds(30)).until(
					() -> directory.holderOf(position).filter(holder -> holder.capacity() != Capacity.PERMANENT).isEmpty());
		}
	}

	/** Since yesterday, also where other tests acted in it today, which an administrator could not end so. */
	void end(String code) {
		var seat = entry(code, each -> each.capacity() == Capacity.PERMANENT && each.period().until() == null);
		ended.add(seat.assignment());
		end(seat);
	}

	void end(AssignmentEntry seat) {
		var last = Staff.today().minusDays(1);
		transaction.executeWithoutResult(_ -> {
			until(seat.assignment(), last);
			events.publishEvent(new AssignmentEnded(staff.actor("admin"), Instant.now(), seat.assignment(), last, basis));
		});
	}

	AssignmentEntry entry(String code, Predicate<Assignment> which) {
		return appointments.of(staff.position(code).id()).stream().filter(each -> which.test(each.assignment()))
				.findFirst().orElseThrow();
	}

	/** Safe to repeat. */
	void fillAgain() {
		database.sql("delete from directory_assignment where basis = ?").param(basis).update();
		ended.forEach(seat -> {
			until(seat, Staff.today());
			until(seat, null);
		});
		ended.clear();
	}

	private void until(Assignment seat, @Nullable LocalDate last) {
		organisation.assign(Actor.SYSTEM, new Assignment(seat.position(), seat.person(), seat.capacity(),
				new Period(seat.period().from(), last), seat.basis()));
	}
}
