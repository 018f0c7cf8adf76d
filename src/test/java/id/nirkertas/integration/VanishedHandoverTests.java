package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.sdk.Entry;
import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Organisation;
import id.nirkertas.directory.PeopleAgain;
import id.nirkertas.directory.Person;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverState;
import id.nirkertas.handover.Handovers;
import id.nirkertas.office.OpenProposals;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever is gone from the account service cannot hand over any more: the superior does, in their name. */
@OfficeTest
class VanishedHandoverTests {

	static final String BASIS = "Surat Perintah Nomor 800.1.11.1/61";

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Handovers handovers;
	@Autowired
	Organisation organisation;
	@Autowired
	Directory directory;
	@Autowired
	InMemoryDirectoryServer ldap;
	@Autowired
	JdbcClient database;
	@Autowired
	ApplicationContext office;

	private Person gone;
	private Assignment seat;
	private Entry kept;

	@BeforeEach
	void nothingWaits() {
		OpenProposals.withdraw(database);
	}

	@BeforeEach
	void vanishes() throws Exception {
		gone = staff.person("kabid.aptika");
		seat = directory.assignmentsOf(gone.id()).stream()
				.filter(each -> each.position().equals(staff.position("KABID.APTIKA").id())).findFirst().orElseThrow();
		kept = Objects.requireNonNull(ldap.getEntry(VanishedOfficialTests.ENTRY)).duplicate();
		ldap.delete(VanishedOfficialTests.ENTRY);
		PeopleAgain.read(office);
		PeopleAgain.read(office);
		assertThat(directory.personNamed("kabid.aptika")).isEmpty();
	}

	@AfterEach
	void comesBack() throws Exception {
		ldap.add(kept);
		PeopleAgain.read(office);
		database.sql("delete from directory_assignment where basis = ?").param(BASIS).update();
		until(Staff.today());
		until(null);
	}

	@Test
	void theSuperiorHandsOverInTheirNameWhileTheAssignmentRuns() {
		handsOverTo("pranata2");
	}

	@Test
	void theSuperiorHandsOverInTheirNameAfterTheAssignmentEnded() {
		until(Staff.today().minusDays(1));

		handsOverTo("pranata2");
	}

	@Test
	void whoeverActsForThemReceivesAndDoesNotLeave() {
		acts("pranata2");

		handsOverTo("pranata2");
	}

	@Test
	void whoeverActsForThemReceivesAfterTheAssignmentEndedToo() {
		until(Staff.today().minusDays(1));
		acts("pranata2");

		handsOverTo("pranata2");
	}

	private void handsOverTo(String successor) {
		var superior = Visitor.loggedIn(port, "kadis.kominfo");
		var position = seat.position().toString();
		var id = UUID.randomUUID();
		assertThat(superior.open("/handovers").body())
				.contains(staff.position("KABID.APTIKA").title() + " – " + gone.name());
		assertThat(superior.open("/handovers/new?position=" + position).body()).contains(gone.name());

		var answer = superior.send("/handovers/new", Map.of("id", List.of(id.toString()), "position", List.of(position),
				"successor", List.of(successor), "target", List.of(""), "note", List.of("")));

		assertThat(answer.statusCode()).isEqualTo(303);
		var handover = new HandoverId(id);
		handovers.confirm(staff.actor(successor), handover);
		var confirmed = handovers.handover(staff.actor(successor), handover);
		assertThat(confirmed.leaving()).isEqualTo(gone.id());
		assertThat(confirmed.state()).isEqualTo(HandoverState.CONFIRMED);
		assertThat(superior.open("/handovers/" + id + "/record").body()).contains(gone.name(), gone.employeeNumber());
	}

	private void acts(String username) {
		organisation.assign(Actor.SYSTEM, new Assignment(seat.position(), staff.person(username).id(), Capacity.ACTING,
				new Period(Staff.today().minusDays(1), Staff.today().plusDays(30)), BASIS));
	}

	private void until(@Nullable LocalDate last) {
		organisation.assign(Actor.SYSTEM, new Assignment(seat.position(), seat.person(), seat.capacity(),
				new Period(seat.period().from(), last), seat.basis()));
	}
}
