package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Organisation;
import id.nirkertas.handover.HandoverId;
import id.nirkertas.handover.HandoverItem;
import id.nirkertas.handover.Handovers;
import id.nirkertas.handover.Proposal;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.OpenProposals;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A superior passes on the desk of somebody who left yesterday: nothing is said in their name that was not so, and they hear of it. */
@OfficeTest
class HandoverInNameTests {

	private static final String BASIS = "SK Mutasi 5/2026";

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Letters letters;
	@Autowired
	Handovers handovers;
	@Autowired
	Organisation organisation;
	@Autowired
	Directory directory;
	@Autowired
	JdbcClient database;

	private Assignment seat;
	private DocumentId theirs;
	private DocumentId later;

	@BeforeEach
	void nothingWaits() {
		OpenProposals.withdraw(database);
	}

	@BeforeEach
	void pranata1LeftYesterdayAndPranata2ActsThere() {
		seat = directory.assignmentsOf(staff.person("pranata1").id()).stream()
				.filter(each -> each.position().equals(staff.position("PRANATA1").id())).findFirst().orElseThrow();
		theirs = draft(staff.actor("pranata1"));
		database.sql("""
				update act_ru_task set create_time_ = create_time_ - interval '2 days' where proc_inst_id_ in
				(select id_ from act_ru_execution where business_key_ = ?)""").param(theirs.toString()).update();
		organisation.assign(Actor.SYSTEM, new Assignment(seat.position(), seat.person(), seat.capacity(),
				new Period(seat.period().from(), Staff.today().minusDays(1)), seat.basis()));
		organisation.assign(Actor.SYSTEM, new Assignment(seat.position(), staff.person("pranata2").id(), Capacity.ACTING,
				new Period(Staff.today(), null), BASIS));
		later = draft(staff.actor("pranata2", "PRANATA1"));
	}

	@AfterEach
	void asItWas() {
		database.sql("delete from directory_assignment where basis = ?").param(BASIS).update();
		database.sql("update directory_version set version = nextval('directory_change')").update();
		organisation.assign(Actor.SYSTEM, seat);
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

	private List<String> told(HandoverId handover) {
		return database.sql("select code from notification_notice where address = ? and person = ?")
				.param("/handovers/" + handover).param(seat.person().value()).query((row, _) -> row.getString(1)).list();
	}

	private List<DocumentId> documents(HandoverId handover) {
		return handovers.items(staff.actor("perencana1"), handover).stream().map(HandoverItem::document).toList();
	}

	private HandoverId proposed() {
		return handovers.propose(staff.actor("kabid.aptika"), new Proposal(new HandoverId(UUID.randomUUID()),
				List.of(seat.position()), staff.person("perencana1").id(), null, List.of(), ""));
	}

	private DocumentId draft(Actor by) {
		return letters.draft(by, secretariat.content("OFFICIAL_LETTER", "Penyampaian Data", "500.12", "KADIS.KOMINFO",
				List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan data."));
	}
}
