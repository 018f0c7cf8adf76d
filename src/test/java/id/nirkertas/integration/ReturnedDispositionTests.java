package id.nirkertas.integration;

import static id.nirkertas.integration.BranchDesk.answer;
import static id.nirkertas.integration.BranchDesk.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.access.Access;
import id.nirkertas.disposition.Branches;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.PassedOn;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What came to the wrong desk goes back to whoever gave it, with the reason. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class ReturnedDispositionTests {

	static final String WHY = "Bukan tugas fungsi bidang ini.";

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	Branches branches;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Access access;

	BranchDesk desk;
	DocumentId letter;

	@BeforeEach
	void aLetterLiesOnTheDeskOfTheHead() {
		desk = new BranchDesk(office);
		letter = desk.arrived(Secrecy.ORDINARY);
	}

	@AfterEach
	void comeBack() {
		staff.comesBack("perencana2", "PERENCANA1");
	}

	@Test
	void theGiverIsToldAndGivesItToSomebodyElse() {
		var node = desk.given(letter, "KABID.EKON");
		var page = "/dispositions/" + node;
		var recipient = Visitor.loggedIn(port, "kabid.ekon");
		assertThat(recipient.open(page).body()).contains(page + "/misdirection").doesNotContain(page + "/withdrawal");

		assertThat(recipient.send(page + "/misdirection", Map.of()).body()).contains("Alasan belum ditulis.");
		assertThat(recipient.open(page).body()).contains("Anda tidak lagi dapat membuka naskahnya");
		var sent = recipient.send(page + "/misdirection", Map.of("reason", List.of(WHY)));
		assertThat(sent.statusCode()).isEqualTo(303);
		assertThat(sent.headers().firstValue("location")).get().asString().endsWith("/inbox");
		assertThat(recipient.open("/inbox").body()).contains("Anda tidak lagi dapat membuka naskahnya");

		assertThat(dispositions.node(node).state()).isEqualTo(NodeState.RETURNED);
		assertThat(recipient.open(page).statusCode()).isEqualTo(403);
		assertThat(recipient.open("/incoming/" + letter).statusCode()).isEqualTo(403);
		assertThat(access.why(staff.person("kabid.ekon").id(), letter)).isEmpty();
		desk.isOver(node, "KABID.EKON");
		desk.endedWith(node, "followUpEnded");
		desk.isTold(BranchDesk.HEAD, "notification.disposition-returned", node);
		var head = Visitor.loggedIn(port, BranchDesk.HEAD);
		var again = "/incoming/" + letter + "/disposition?again=" + node;
		assertThat(head.open(page).body()).contains("dikembalikan oleh", WHY, again);
		assertThat(head.open(again).body()).contains(BranchDesk.NOTE);
		assertThat(head.open("/incoming/" + letter + "/sheet").body()).contains(WHY);
		assertThat(dispositions.maySettle(staff.actor(BranchDesk.HEAD), letter).isAllowed()).isTrue();
		assertThat(desk.given(letter, "SEKBAN.BAPPEDA")).isNotEqualTo(node);
	}

	@Test
	void theAgendaBookNamesThoseAloneWhoHoldIt() {
		var returned = desk.given(letter, "KABID.EKON");
		var withdrawn = desk.given(letter, "PERENCANA1");
		desk.given(letter, "SEKBAN.BAPPEDA");

		branches.giveBack(staff.actor("kabid.ekon"), returned, WHY);
		branches.withdraw(staff.actor(BranchDesk.HEAD), withdrawn, WHY);

		assertThat(office.getBean(PassedOn.class).of(List.of(letter)))
				.containsExactly(Map.entry(letter, List.of(staff.position("SEKBAN.BAPPEDA").id())));
	}

	@Test
	void nobodyUnderThemIsLeftWithIt() {
		var node = desk.given(letter, "KABID.EKON");
		var under = desk.given("kabid.ekon", letter, node, "PERENCANA1", null);
		var kabid = staff.actor("kabid.ekon");

		assertThat(answer(() -> branches.giveBack(kabid, node, WHY))).isEqualTo("disposition.return-children-open");
		branches.giveBack(staff.actor("perencana1"), under, WHY);
		branches.giveBack(kabid, node, WHY);

		assertThat(dispositions.node(node).state()).isEqualTo(NodeState.RETURNED);
		assertThat(Visitor.loggedIn(port, "kabid.ekon").open("/dispositions/" + node).body()).contains(WHY);
		assertThat(access.maySee(staff.person("perencana1").id(), letter).isAllowed()).isFalse();
	}

	@Test
	void aSecretOneIsNoLongerSeenAndWhoeverHasMoreOnItGoesOnSeeingIt() {
		var secret = desk.arrived(Secrecy.SECRET);
		var lead = desk.given(secret, "KABID.EKON");
		var direct = desk.given(secret, "PERENCANA1");
		var under = desk.given("kabid.ekon", secret, lead, "PERENCANA1", null);
		var perencana = staff.actor("perencana1");

		branches.giveBack(perencana, direct, WHY);
		assertThat(access.maySee(perencana.person(), secret).isAllowed()).isTrue();
		branches.giveBack(perencana, under, WHY);

		assertThat(access.why(perencana.person(), secret)).isEmpty();
		assertThat(Visitor.loggedIn(port, "perencana1").open("/incoming/" + secret).statusCode()).isEqualTo(403);
	}

	@Test
	void itGoesBackOnceAndFromItsRecipientAlone() {
		var node = desk.given(letter, "KABID.EKON");
		assertThat(answer(() -> branches.giveBack(staff.actor("sekban.bappeda"), node, WHY)))
				.isEqualTo("disposition.not-recipient");

		assertThat(atOnce(() -> branches.giveBack(staff.actor("kabid.ekon"), node, WHY),
				() -> branches.giveBack(staff.actor("kabid.ekon"), node, WHY)))
				.containsExactlyInAnyOrder("done", "disposition.returned");
	}

	@Test
	void aDeputyGivesItBackAndTheAbsentRecipientReadsWhoActs() {
		var node = desk.given(letter, "PERENCANA1");
		var absent = Visitor.loggedIn(port, "perencana1");
		absent.open("/dispositions/" + node);
		var deputy = staff.standIn("perencana2", "PERENCANA1");

		var refused = absent.send("/dispositions/" + node + "/misdirection", Map.of("reason", List.of(WHY)));
		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("dijalankan oleh " + staff.person("perencana2").name(), WHY);
		branches.giveBack(deputy, node, WHY);

		assertThat(dispositions.node(node).state()).isEqualTo(NodeState.RETURNED);
	}

	@Test
	void onASecretLetterTheRecipientWhoWorkedOnItKeepsTheirOwnBranchAlone() {
		var secret = desk.arrived(Secrecy.SECRET);
		var node = desk.given(secret, "KABID.EKON");
		var other = desk.given(secret, "SEKBAN.BAPPEDA");
		dispositions.report(staff.actor("kabid.ekon"), node, "Data tidak ada pada kami.");
		dispositions.askAgain(staff.actor(BranchDesk.HEAD), node, "Cari lagi.");

		branches.giveBack(staff.actor("kabid.ekon"), node, WHY);

		var recipient = Visitor.loggedIn(port, "kabid.ekon");
		assertThat(recipient.open("/dispositions/" + node).body()).contains(WHY)
				.doesNotContain(staff.position("SEKBAN.BAPPEDA").title());
		assertThat(recipient.open("/dispositions/" + other).statusCode()).isEqualTo(404);
		assertThat(desk.trail("disposition.disposition-returned", node)).doesNotContain(WHY);
	}
}
