package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverRefusals;
import id.nirkertas.handover.HandoverState;
import id.nirkertas.handover.Handovers;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** One desk is handed over once, not without the word of whoever sits there, and whoever proposes it reads what is missing. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class HandoverOnceTests {

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Handovers handovers;
	@Autowired
	HandoverRefusals refusals;
	@Autowired
	ApplicationContext office;

	PassedDesk desk;

	@BeforeEach
	void nothingWaits() {
		desk = PassedDesk.in(office);
	}

	@Test
	void aSecondProposalOfADeskIsRefusedUntilTheFirstIsDecided() {
		var first = proposed("perencana1");

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> proposed("pranata2"))
				.withMessage("handover.open-already");
		assertThat(superior().open("/handovers/new?position=" + staff.position("PRANATA1").id()).body())
				.contains("kepada " + staff.person("perencana1").name() + " sudah diusulkan oleh "
						+ staff.person("kabid.aptika").name());

		handovers.withdraw(staff.actor("kabid.aptika"), first);
		assertThat(handovers.handover(staff.actor("pranata2"), proposed("pranata2")).state())
				.isEqualTo(HandoverState.PROPOSED);
	}

	@Test
	void ofManyWhoProposeAtOnceOneDoes() throws Exception {
		var outcomes = new ArrayList<Optional<HandoverId>>();
		try (var all = Executors.newFixedThreadPool(4)) {
			var acts = Stream.of("perencana1", "pranata2", "perencana2", "kabid.sandi")
					.map(successor -> (Callable<Optional<HandoverId>>) () -> attempt(successor)).toList();
			for (var act : all.invokeAll(acts)) {
				outcomes.add(act.get());
			}
		}

		assertThat(outcomes.stream().flatMap(Optional::stream)).hasSize(1);
	}

	@Test
	void whatWasHandedOverTodayIsNotHandedOverOnceMore() {
		var handed = draft();
		var first = proposed("perencana1");
		handovers.confirm(staff.actor("perencana1"), first);
		var fresh = draft();

		assertThat(superior().open("/handovers/new?position=" + staff.position("PRANATA1").id()).body())
				.contains("sudah diserahkan kepada " + staff.person("perencana1").name() + " hari ini", fresh.toString())
				.doesNotContain(handed.toString());
		var second = proposed("pranata2");
		handovers.confirm(staff.actor("pranata2"), second);

		assertThat(desk.documents("perencana1", first)).contains(handed).doesNotContain(fresh);
		assertThat(desk.documents("pranata2", second)).contains(fresh).doesNotContain(handed);
	}

	@Test
	void whoeverSitsAtTheDeskHearsOfItAndObjects() {
		var handover = proposed("perencana1");
		var leaving = Visitor.loggedIn(port, "pranata1");
		await().untilAsserted(() -> assertThat(leaving.open("/notices").body())
				.contains("diusulkan atas nama Anda", "/handovers/" + handover));
		assertThat(leaving.open("/handovers/" + handover).body()).contains("Sampaikan keberatan");

		refusals.decline(staff.actor("pranata1"), handover, "Saya tidak pindah");

		assertThat(handovers.handover(staff.actor("pranata1"), handover).state()).isEqualTo(HandoverState.DECLINED);
		await().untilAsserted(() -> assertThat(superior().open("/notices").body()).contains("/handovers/" + handover,
				"Yang menyerahkan berkeberatan"));
		assertThat(refusals.mayDecline(staff.actor("ekspedisi"), proposed("perencana1")).isAllowed()).isFalse();
	}

	@Test
	void theSuperiorWhoIsItsPlhPassesOnTheDeskOfItsOfficialNotTheirOwn() {
		staff.standIn("kabid.aptika", "PRANATA1");
		try {
			assertThat(superior().open("/handovers").body())
					.contains(staff.position("PRANATA1").title() + " – " + staff.person("pranata1").name());

			var handover = proposed("perencana1");

			assertThat(handovers.handover(staff.actor("kabid.aptika"), handover).leaving())
					.isEqualTo(staff.person("pranata1").id());
			await().untilAsserted(() -> assertThat(Visitor.loggedIn(port, "pranata1").open("/notices").body())
					.contains("diusulkan atas nama Anda", "/handovers/" + handover));
		} finally {
			staff.comesBack("kabid.aptika", "PRANATA1");
		}
	}

	@Test
	void aSuccessorWithoutAssignmentThereIsNamedBeforeAnythingIsConfirmed() {
		var sentence = staff.person("perencana1").name() + " belum tercatat mengisi atau akan mengisi "
				+ staff.position("PRANATA1").title();
		assertThat(superior().open("/handovers/new?position=" + staff.position("PRANATA1").id()).body())
				.contains("setelah penugasannya dimasukkan");

		var handover = proposed("perencana1");
		assertThat(Visitor.loggedIn(port, "perencana1").open("/handovers/" + handover).body()).contains(sentence);

		staff.standIn("perencana1", "PRANATA1");
		try {
			assertThat(superior().open("/handovers/" + handover).body()).doesNotContain(sentence);
			assertThat(superior().open("/handovers/new?position=" + staff.position("PRANATA1").id()).body())
					.contains(staff.position("PRANATA1").title() + ": " + staff.person("perencana1").name());
		} finally {
			staff.comesBack("perencana1", "PRANATA1");
		}
	}

	private Visitor superior() {
		return Visitor.loggedIn(port, "kabid.aptika");
	}

	private Optional<HandoverId> attempt(String successor) {
		try {
			return Optional.of(proposed(successor));
		} catch (RefusedException refused) {
			assertThat(refused).hasMessage("handover.open-already");
			return Optional.empty();
		}
	}

	private HandoverId proposed(String successor) {
		return desk.proposed("kabid.aptika", successor);
	}

	private DocumentId draft() {
		return desk.draft(staff.actor("pranata1"));
	}
}
