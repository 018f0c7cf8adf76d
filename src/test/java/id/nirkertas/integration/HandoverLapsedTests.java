package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Organisation;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverState;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.Orphans;
import id.nirkertas.handover.Proposal;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever proposed it has left the highest position, and nobody is above: the proposal is over, whoever comes there later. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class HandoverLapsedTests {

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Organisation organisation;
	@Autowired
	Handovers handovers;
	@Autowired
	Orphans orphans;
	@Autowired
	JdbcClient database;

	PassedDesk desk;
	HandoverId lapsed;

	@BeforeEach
	void whoeverProposedItLeftAndNobodyIsThere() {
		desk = PassedDesk.in(office);
		desk.leaves("gub", "GUB");
		acting(Staff.today().plusDays(1));
		lapsed = handovers.propose(staff.actor("pranata2", "GUB"), proposal());
		acting(Staff.today().minusDays(1));
	}

	@AfterEach
	void asItWas() {
		desk.restore();
	}

	@Test
	void itDoesNotComeBackBesideAnother() {
		var second = handovers.propose(staff.actor("kabid.aptika"), proposal());
		desk.restore();

		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> handovers.confirm(staff.actor("gub"), lapsed)).withMessage("handover.lapsed");
		assertThat(Visitor.loggedIn(port, "gub").open("/inbox").body()).doesNotContain("/handovers/" + lapsed);
		handovers.confirm(staff.actor("perencana1"), second);
	}

	@Test
	void whoeverItConcernsHearsOnceThatItIsOverForGood() {
		for (var look = 0; look < 2; look++) {
			orphans.tellDeciders();
		}
		desk.restore();

		assertThat(handovers.handover(staff.actor("kabid.aptika"), lapsed).state()).isEqualTo(HandoverState.LAPSED);
		var successor = Visitor.loggedIn(port, "perencana1");
		await().untilAsserted(
				() -> assertThat(successor.open("/notices").body()).contains("/handovers/" + lapsed, "gugur"));
		assertThat(successor.open("/handovers/" + lapsed).statusCode()).isEqualTo(200);
		assertThat(database.sql("""
				select count(*) from audit_event where event = 'handover.handover-lapsed' and facts ->> 'handover' = ?""")
				.param(lapsed.toString()).query(Integer.class).single()).isOne();
	}

	private Proposal proposal() {
		return new Proposal(new HandoverId(UUID.randomUUID()), List.of(desk.position()), staff.person("pranata1").id(),
				staff.person("perencana1").id(), null, List.of(), "");
	}

	private void acting(LocalDate until) {
		organisation.assign(Actor.SYSTEM, new Assignment(staff.position("GUB").id(), staff.person("pranata2").id(),
				Capacity.ACTING, new Period(Staff.today().minusDays(1), until), PassedDesk.BASIS));
	}
}
