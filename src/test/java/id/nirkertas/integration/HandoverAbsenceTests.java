package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.NamedPeople;
import id.nirkertas.handover.Handover;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverState;
import id.nirkertas.handover.Handovers;
import id.nirkertas.office.OpenProposals;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An official for whom a Plh. acts passes on their own desk; the Plh. does not. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class HandoverAbsenceTests {

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Directory directory;
	@Autowired
	Handovers handovers;
	@Autowired
	JdbcClient database;

	Deputies deputies;

	@BeforeEach
	void aDeputyActsFromToday() {
		OpenProposals.withdraw(database);
		deputies = Deputies.over("KABID.APTIKA", office);
		deputies.appoint("perencana2", Staff.today());
	}

	@AfterEach
	void theHeadIsBack() {
		OpenProposals.withdraw(database);
		deputies.leave(directory);
	}

	@Test
	void whoeverIsReplacedByADeputyProposesItAndTakesItBack() {
		var official = Visitor.loggedIn(port, "kabid.aptika");
		assertThat(official.open("/handovers").body()).contains("<option value=\"all\"");
		assertThat(official.open("/handovers/new").statusCode()).isEqualTo(200);
		var id = UUID.randomUUID();

		var answer = official.send("/handovers/new", Map.of("position", List.of("all"), "id", List.of(id.toString()),
				"successor", List.of(NamedPeople.of(staff.person("pranata2")))));

		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
		var handover = new HandoverId(id);
		assertThat(handovers.handover(absent(), handover)).extracting(Handover::leaving, Handover::positions)
				.containsExactly(staff.person("kabid.aptika").id(), List.of(head()));
		handovers.withdraw(absent(), handover);
		assertThat(handovers.handover(absent(), handover).state()).isEqualTo(HandoverState.WITHDRAWN);
	}

	@Test
	void theDeputyIsToldWhoProposesItAndIsNotOfferedTheDesk() {
		var deputy = new Actor(staff.person("perencana2").id(), head(), Capacity.ACTING_DAILY);
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> handovers.mayPropose(deputy, List.of(head())).orThrow())
				.withMessage("handover.daily-acting");

		assertThat(Visitor.loggedIn(port, "perencana2").open("/handovers").body())
				.contains("pejabatnya sendiri atau atasannya yang mengusulkan")
				.doesNotContain(directory.position(head()).title() + " – ");
	}

	@Test
	void whatLiesBelowThemIsNotTheirsToPassOnMeanwhile() {
		var below = staff.position("PRANATA1").id();
		assertThatExceptionOfType(RefusedException.class)
				.isThrownBy(() -> handovers.mayPropose(absent(), List.of(below)).orThrow())
				.withMessage("directory.another-acts");
	}

	private Actor absent() {
		return new Actor(staff.person("kabid.aptika").id(), head(), Capacity.PERMANENT);
	}

	private PositionId head() {
		return staff.position("KABID.APTIKA").id();
	}
}
