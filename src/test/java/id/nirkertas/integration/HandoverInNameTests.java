package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.Assignment;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverRefusals;
import id.nirkertas.handover.HandoverState;
import id.nirkertas.handover.Handovers;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A superior passes on the desk of somebody who left yesterday: nothing is said in their name that was not so, and they hear of it. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class HandoverInNameTests {

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Handovers handovers;
	@Autowired
	HandoverRefusals refusals;
	@Autowired
	JdbcClient database;

	PassedDesk desk;
	Assignment seat;
	DocumentId theirs;
	DocumentId later;

	@BeforeEach
	void pranata1LeftYesterdayAndPranata2ActsThere() {
		desk = PassedDesk.in(office);
		theirs = desk.aged(desk.draft(staff.actor("pranata1")));
		seat = desk.leaves("pranata1", PassedDesk.CODE);
		desk.follows("pranata2", PassedDesk.CODE, Capacity.ACTING);
		later = desk.draft(staff.actor("pranata2", PassedDesk.CODE));
	}

	@AfterEach
	void asItWas() {
		desk.restore();
	}

	@Test
	void whatCameAfterTheirLastDayIsNotHandedOverWhoeverProposesIt() {
		var superior = Visitor.loggedIn(port, "kabid.aptika");
		assertThat(superior.open("/handovers/new?position=" + seat.position()).body())
				.contains("Hari terakhir " + staff.person("pranata1").name(), theirs.toString())
				.doesNotContain(later.toString());

		var handover = proposed();
		assertThat(documents(handover)).contains(theirs).doesNotContain(later);
		handovers.confirm(staff.actor("perencana1"), handover);

		assertThat(handovers.handover(staff.actor("perencana1"), handover).leaving()).isEqualTo(seat.person());
		assertThat(documents(handover)).contains(theirs).doesNotContain(later);
	}

	@Test
	void whoeverLeftHearsWhatIsProposedAndConfirmedInTheirName() {
		var handover = proposed();
		var former = Visitor.loggedIn(port, "pranata1");
		await().untilAsserted(() -> assertThat(former.open("/notices").body())
				.contains("diusulkan atas nama Anda", "/handovers/" + handover));
		assertThat(Visitor.loggedIn(port, "pranata2").open("/notices").body()).as("it is theirs alone")
				.doesNotContain("/handovers/" + handover);

		handovers.confirm(staff.actor("perencana1"), handover);

		await().untilAsserted(() -> assertThat(told(handover)).containsExactlyInAnyOrder(
				"notification.handover-proposed-in-name", "notification.handover-confirmed-in-name"));
		assertThat(former.open("/handovers/" + handover + "/record").statusCode()).isEqualTo(200);
	}

	@Test
	void whatAProposalOfOldCoveredThoughItCameLaterIsLeftOutWithASentence() {
		var handover = proposed();
		database.sql("update handover set of_old = true, covers = covers || ? where id = ?")
				.param(1, new String[]{seat.position() + "/" + later}).param(2, handover.value()).update();
		var successor = Visitor.loggedIn(port, "perencana1");
		var sentence = "1 pekerjaan yang ada dalam usulan ini datang sesudah hari terakhir "
				+ staff.person("pranata1").name();
		assertThat(successor.open("/handovers/" + handover).body()).contains(sentence, "Penyampaian Data");

		assertThat(successor.send("/handovers/" + handover + "/confirmation", Map.of()).statusCode()).isEqualTo(303);

		assertThat(documents(handover)).contains(theirs).doesNotContain(later);
		assertThat(successor.open("/handovers/" + handover).body()).contains(sentence);
		assertThat(successor.open("/handovers/" + handover + "/record").body())
				.contains("tidak dimuat 1 pekerjaan yang datang sesudah hari terakhir");
	}

	@Test
	void whoeverFillsNothingAnyMoreObjectsToWhatIsProposedInTheirName() {
		var handover = proposed();
		var former = Visitor.loggedIn(port, "pranata1");
		assertThat(former.open("/handovers/" + handover).body()).contains("Sampaikan keberatan")
				.doesNotContain("/confirmation");
		assertThat(former.send("/handovers/" + handover + "/refusal", Map.of("reason", List.of(" "))).statusCode())
				.isEqualTo(422);
		assertThat(former.send("/handovers/" + handover + "/confirmation", Map.of()).statusCode()).isEqualTo(403);
		assertThat(former.send("/handovers/" + handover + "/withdrawal", Map.of()).statusCode()).isEqualTo(403);

		assertThat(former.send("/handovers/" + handover + "/refusal", Map.of("reason", List.of("Saya hanya cuti")))
				.statusCode()).isEqualTo(303);

		assertThat(former.open("/handovers/" + handover).body()).contains("Saya hanya cuti");
		assertThat(handovers.handover(staff.actor("kabid.aptika"), handover).state()).isEqualTo(HandoverState.DECLINED);
		await().untilAsserted(() -> assertThat(Visitor.loggedIn(port, "kabid.aptika").open("/notices").body())
				.contains("/handovers/" + handover, "Yang menyerahkan berkeberatan"));
		var second = proposed();
		desk.leaves("perencana1", "PERENCANA1");
		assertThat(refusals.mayDecline(new Actor(staff.person("perencana1").id(), staff.position("PERENCANA1").id(),
				Capacity.PERMANENT), second).isAllowed()).as("only of their own desk").isFalse();
	}

	private List<String> told(HandoverId handover) {
		return database.sql("select code from notification_notice where address = ? and person = ?")
				.param("/handovers/" + handover).param(seat.person().value()).query((row, _) -> row.getString(1)).list();
	}

	private List<DocumentId> documents(HandoverId handover) {
		return desk.documents("perencana1", handover);
	}

	private HandoverId proposed() {
		return desk.proposed("kabid.aptika", "perencana1");
	}
}
