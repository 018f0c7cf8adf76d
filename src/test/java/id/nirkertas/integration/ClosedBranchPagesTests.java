package id.nirkertas.integration;

import static id.nirkertas.integration.BranchDesk.answer;
import static id.nirkertas.integration.BranchDesk.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.Branches;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.disposition.Part;
import id.nirkertas.office.Staff;
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

/** A head closes what they gave with everything under it; whoever only had to know closes it by saying so. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class ClosedBranchPagesTests {

	static final String WHY = "Kegiatan ditunda oleh kementerian.";

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

	BranchDesk desk;
	DocumentId letter;
	NodeId top;
	NodeId under;

	@BeforeEach
	void somethingWasGivenOn() {
		desk = new BranchDesk(office);
		letter = desk.arrived(Secrecy.ORDINARY);
		top = desk.given(letter, "KABID.EKON");
		under = desk.given("kabid.ekon", letter, top, "PERENCANA1", null);
	}

	@AfterEach
	void comeBack() {
		staff.comesBack("kadis.disdik", "KABAN.BAPPEDA");
	}

	@Test
	void theHeadClosesABranchAndEverybodyInItReadsWhy() {
		var page = "/dispositions/" + top;
		var head = Visitor.loggedIn(port, BranchDesk.HEAD);
		assertThat(head.open(page).body()).contains(page + "/closure", "dan 1 disposisi yang masih terbuka");

		assertThat(head.send(page + "/closure", Map.of()).body()).contains("Alasan belum ditulis.");
		assertThat(head.send(page + "/closure", Map.of("reason", List.of(WHY))).statusCode()).isEqualTo(303);

		assertThat(List.of(top, under)).allSatisfy(node -> assertThat(dispositions.node(node).state())
				.isEqualTo(NodeState.CLOSED));
		assertThat(dispositions.node(under).readAt()).isNull();
		desk.isOver(top, "KABID.EKON");
		desk.isOver(under, "PERENCANA1");
		desk.endedWith(under, "followUpEnded");
		desk.isTold("kabid.ekon", "notification.branch-closed", top);
		desk.isTold("perencana1", "notification.branch-closed", under);
		assertThat(Visitor.loggedIn(port, "perencana1").open("/dispositions/" + under).body()).contains("ditutup oleh", WHY);
		assertThat(head.open("/incoming/" + letter).body()).contains("ditutup oleh", "2 selesai");
		assertThat(head.open("/incoming/" + letter + "/sheet").body()).contains(WHY);
		dispositions.settle(staff.actor(BranchDesk.HEAD), letter);
	}

	@Test
	void whatWasReportedIsClosedTooAndWhatEndedBeforeKeepsItsOwnEnd() {
		branches.giveBack(staff.actor("perencana1"), under, "Bukan tugas saya.");
		dispositions.report(staff.actor("kabid.ekon"), top, "Sudah.");

		branches.close(staff.actor(BranchDesk.HEAD), top, WHY);

		assertThat(dispositions.node(top).report()).isEqualTo("Sudah.");
		assertThat(dispositions.node(under).state()).isEqualTo(NodeState.RETURNED);
		desk.isOver(top, "KABID.EKON");
	}

	@Test
	void oneWhoClosesWhileAnotherReportsLeavesOneEnd() {
		var answers = atOnce(() -> branches.close(staff.actor(BranchDesk.HEAD), top, WHY),
				() -> dispositions.report(staff.actor("perencana1"), under, "Sudah."));

		assertThat(answers.getFirst()).isEqualTo("done");
		assertThat(answers.getLast()).isIn("done", "disposition.already-closed");
		assertThat(dispositions.node(under).state()).isEqualTo(NodeState.CLOSED);
		desk.isOver(under, "PERENCANA1");
		assertThat(answer(() -> branches.close(staff.actor(BranchDesk.HEAD), top, WHY)))
				.isEqualTo("disposition.already-closed");
	}

	@Test
	void aDeputyClosesAndARecipientDoesNot() {
		assertThat(answer(() -> branches.close(staff.actor("kabid.ekon"), top, WHY)))
				.isEqualTo("disposition.not-yours-to-change");
		var deputy = staff.standIn("kadis.disdik", "KABAN.BAPPEDA");

		branches.close(deputy, top, WHY);

		assertThat(dispositions.node(under).state()).isEqualTo(NodeState.CLOSED);
	}

	@Test
	void cukupDiketahuiClosesAtOnceWhereNothingIsAsked() {
		var asked = new DispositionOrder(
				List.of(new DispositionOrder.Recipient(staff.position("SEKBAN.BAPPEDA").id(), Part.LEAD)),
				List.of("FOR_INFO"), "", Staff.today());
		var informed = dispositions.give(staff.actor(BranchDesk.HEAD), letter, null, asked).getFirst();
		var page = "/dispositions/" + informed;
		var recipient = Visitor.loggedIn(port, "sekban.bappeda");
		assertThat(recipient.open(page).body()).contains(page + "/note").doesNotContain(page + "/report");

		assertThat(recipient.send(page + "/note", Map.of()).statusCode()).isEqualTo(303);

		assertThat(dispositions.node(informed).state()).isEqualTo(NodeState.CLOSED);
		desk.isOver(informed, "SEKBAN.BAPPEDA");
		desk.endedWith(informed, "dispositionNoted");
	}
}
