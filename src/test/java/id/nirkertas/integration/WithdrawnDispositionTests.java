package id.nirkertas.integration;

import static id.nirkertas.integration.BranchDesk.answer;
import static id.nirkertas.integration.BranchDesk.atOnce;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.access.Access;
import id.nirkertas.directory.Assistants;
import id.nirkertas.disposition.Branches;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.NodeState;
import id.nirkertas.disposition.Preparations;
import id.nirkertas.disposition.PreparedDispositions;
import id.nirkertas.disposition.PreparedState;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.Secrecy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What nobody has read yet is taken back by whoever gave it, and stays visible as taken back. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class WithdrawnDispositionTests {

	static final String WHY = "Salah memilih bidang.";

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
	Preparations preparations;
	@Autowired
	PreparedDispositions prepared;
	@Autowired
	Assistants assistants;
	@Autowired
	Access access;
	@Autowired
	RepositoryService diagrams;

	BranchDesk desk;
	AssistedHead assisted;
	DocumentId letter;

	@BeforeEach
	void aLetterLiesOnTheDeskOfTheHead() {
		desk = new BranchDesk(office);
		assisted = new AssistedHead(office);
		letter = desk.arrived(Secrecy.ORDINARY);
	}

	@AfterEach
	void asBefore() {
		assisted.helpedNoMore();
		assistants.of(staff.position("KABID.EKON").id()).stream().filter(each -> !each.ended())
				.forEach(each -> assistants.dismiss(staff.actor("kabid.ekon"), each.id()));
		staff.comesBack("kadis.disdik", "KABAN.BAPPEDA");
	}

	@Test
	void itIsTakenBackWithAReasonAndStaysInTheMap() {
		var node = desk.given(letter, "KABID.EKON");
		var head = Visitor.loggedIn(port, BranchDesk.HEAD);
		var page = "/dispositions/" + node;
		assertThat(head.open(page).body()).contains(page + "/withdrawal");

		var blank = head.send(page + "/withdrawal", Map.of("reason", List.of(" ")));
		assertThat(blank.statusCode()).isEqualTo(422);
		assertThat(blank.body()).contains("Alasan belum ditulis.", "id=\"reason-withdrawal-fault\"");
		assertThat(head.send(page + "/withdrawal", Map.of("reason", List.of(WHY))).statusCode()).isEqualTo(303);

		assertThat(dispositions.node(node).state()).isEqualTo(NodeState.WITHDRAWN);
		assertThat(head.open(page).body()).contains("ditarik kembali oleh " + staff.person(BranchDesk.HEAD).name(), WHY)
				.doesNotContain(page + "/withdrawal", page + "/closure");
		assertThat(head.open("/incoming/" + letter).body()).contains("ditarik kembali oleh", WHY, "0 penerima");
		assertThat(head.open("/incoming/" + letter + "/sheet").body()).contains("ditarik kembali oleh", WHY);
		desk.isOver(node, "KABID.EKON");
		desk.endedWith(node, "followUpEnded");
		assertThat(access.maySee(staff.person("kabid.ekon").id(), letter).isAllowed()).isFalse();
		assertThat(dispositions.maySettle(staff.actor(BranchDesk.HEAD), letter).isAllowed()).isTrue();
		assertThat(desk.trail("disposition.disposition-withdrawn", node)).contains("recipient").doesNotContain(WHY);
		await().until(() -> desk.told("kabid.ekon", "notification.disposition-withdrawn").stream()
				.anyMatch(notice -> notice.document() == null));
		assertThat(Visitor.loggedIn(port, "kabid.ekon").open("/notices").body()).contains("ditarik kembali sebelum dibaca");
		assertThat(answer(() -> dispositions.report(staff.actor("kabid.ekon"), node, "Sudah.")))
				.isEqualTo("disposition.withdrawn");
	}

	@Test
	void itIsGivenToSomebodyElseWithTheSameWords() {
		var due = Staff.today().plusDays(9);
		var node = desk.given(BranchDesk.HEAD, letter, null, "KABID.EKON", due);
		branches.withdraw(staff.actor(BranchDesk.HEAD), node, WHY);
		var head = Visitor.loggedIn(port, BranchDesk.HEAD);
		var again = "/incoming/" + letter + "/disposition?again=" + node;
		assertThat(head.open("/dispositions/" + node).body()).contains(again);

		assertThat(head.open(again).body()).contains(BranchDesk.NOTE, "value=\"" + due + "\"")
				.containsPattern("value=\"STUDY\"[^>]*checked");
		var elsewhere = desk.arrived(Secrecy.ORDINARY);
		assertThat(head.open("/incoming/" + elsewhere + "/disposition?again=" + node).body())
				.doesNotContain(BranchDesk.NOTE);
		assertThat(desk.given(letter, "KABID.EKON")).isNotEqualTo(node);
		assertThat(dispositions.tree(letter)).hasSize(2);
	}

	@Test
	void whatWasReadIsNotTakenBackAndNothingTypedIsLost() {
		var node = desk.given(letter, "KABID.EKON");
		var head = Visitor.loggedIn(port, BranchDesk.HEAD);
		head.open("/dispositions/" + node);
		dispositions.read(staff.actor("kabid.ekon"), node);

		var refused = head.send("/dispositions/" + node + "/withdrawal", Map.of("reason", List.of(WHY)));

		assertThat(refused.statusCode()).isEqualTo(422);
		assertThat(refused.body()).contains("sudah dibaca penerimanya", WHY);
		assertThat(dispositions.node(node).state()).isEqualTo(NodeState.READ);
		assertThat(access.maySee(staff.person("kabid.ekon").id(), letter).isAllowed()).isTrue();
	}

	@RepeatedTest(10)
	void whoeverOpensItWhileItIsTakenBackEitherHasItOrNot() {
		var node = desk.given(letter, "KABID.EKON");

		var answers = atOnce(() -> dispositions.read(staff.actor("kabid.ekon"), node),
				() -> branches.withdraw(staff.actor(BranchDesk.HEAD), node, WHY));

		var after = dispositions.node(node);
		assertThat(answers.getLast()).isIn("done", "disposition.already-read");
		assertThat(after.state())
				.isEqualTo(answers.getLast().equals("done") ? NodeState.WITHDRAWN : NodeState.READ);
		assertThat(after.readAt() == null).isEqualTo(after.state() == NodeState.WITHDRAWN);
		assertThat(access.maySee(staff.person("kabid.ekon").id(), letter).isAllowed())
				.isEqualTo(after.state() == NodeState.READ);
		var opened = Visitor.loggedIn(port, "kabid.ekon").open("/dispositions/" + node);
		assertThat(opened.statusCode()).isEqualTo(after.state() == NodeState.READ ? 200 : 403);
	}

	@Test
	void itIsTakenBackOnceHoweverOftenTheButtonIsPressed() {
		var node = desk.given(letter, "KABID.EKON");

		assertThat(atOnce(() -> branches.withdraw(staff.actor(BranchDesk.HEAD), node, WHY),
				() -> branches.withdraw(staff.actor(BranchDesk.HEAD), node, WHY)))
				.containsExactlyInAnyOrder("done", "disposition.withdrawn");
	}

	@Test
	void whoeverHasMoreOnTheLetterKeepsSeeingIt() {
		var lead = desk.given(letter, "KABID.EKON");
		desk.given(letter, "PERENCANA1");
		var under = desk.given("kabid.ekon", letter, lead, "PERENCANA1", null);

		branches.withdraw(staff.actor("kabid.ekon"), under, WHY);

		assertThat(access.maySee(staff.person("perencana1").id(), letter).isAllowed()).isTrue();
		dispositions.report(staff.actor("kabid.ekon"), lead, "Sudah ditelaah.");
	}

	@Test
	void aDeputyTakesItBackAndTheAbsentHeadDoesNot() {
		var node = desk.given(letter, "KABID.EKON");
		var absent = staff.actor(BranchDesk.HEAD);
		var deputy = staff.standIn("kadis.disdik", "KABAN.BAPPEDA");

		assertThat(branches.mayWithdraw(absent, node).isAllowed()).isFalse();
		assertThat(answer(() -> branches.withdraw(absent, node, WHY))).startsWith("directory.");
		branches.withdraw(deputy, node, WHY);

		assertThat(dispositions.node(node).state()).isEqualTo(NodeState.WITHDRAWN);
	}

	@Test
	void anAssistantTakesItBackInTheHeadsNameWithTheHeadsPermissionAlone() {
		var node = desk.given(letter, "KABID.EKON");
		var helper = staff.actor(AssistedHead.HELPER);
		assertThat(answer(() -> branches.withdraw(helper, node, WHY))).isEqualTo("disposition.not-yours-to-change");
		assisted.appoint(false, false);
		assertThat(answer(() -> branches.withdraw(helper, node, WHY))).startsWith("directory.");
		assisted.helpedNoMore();
		assisted.appoint(true, false);
		var page = "/dispositions/" + node;
		var visitor = Visitor.loggedIn(port, AssistedHead.HELPER);
		assertThat(visitor.open(page).body()).contains(page + "/withdrawal").doesNotContain(page + "/closure");

		assertThat(visitor.send(page + "/withdrawal", Map.of("reason", List.of(WHY))).statusCode()).isEqualTo(303);

		assertThat(visitor.open(page).body()).contains("/incoming/" + letter + "/preparation?again=" + node);
		assertThat(visitor.open("/incoming/" + letter + "/preparation?again=" + node).body()).contains(BranchDesk.NOTE);
		assertThat(desk.trail("disposition.disposition-withdrawn", node)).contains("onBehalfOf");
		desk.isTold(BranchDesk.HEAD, "notification.withdrawn-in-name", node);
	}

	@Test
	void aSecretOneIsNoLongerKnownToWhoeverHadIt() {
		var secret = desk.arrived(Secrecy.SECRET);
		var node = desk.given(secret, "KABID.EKON");

		branches.withdraw(staff.actor(BranchDesk.HEAD), node, WHY);

		assertThat(Visitor.loggedIn(port, "kabid.ekon").open("/dispositions/" + node).statusCode()).isEqualTo(403);
		assertThat(dispositions.treeFor(staff.actor("kabid.ekon"), secret)).isEmpty();
		assertThat(desk.trail("disposition.disposition-withdrawn", node)).doesNotContain(WHY);
	}

	@Test
	void whatWasPreparedUnderItEndsWithIt() {
		var node = desk.given(letter, "KABID.EKON");
		var head = staff.position("KABID.EKON").id();
		assistants.appoint(staff.actor("kabid.ekon"), head, staff.position("PERENCANA2").id(),
				new Period(Staff.today(), null), false, false);
		preparations.prepare(staff.actor("perencana2"), letter, node, desk.order("PERENCANA1", null));
		var waiting = prepared.waitingAt(head, letter, node).orElseThrow();

		branches.withdraw(staff.actor(BranchDesk.HEAD), node, WHY);

		assertThat(prepared.view(waiting.id()).state()).isEqualTo(PreparedState.OVERTAKEN);
		await().until(() -> desk.told("perencana2", "notification.prepared-ended").stream()
				.anyMatch(notice -> notice.address().endsWith(waiting.id().toString())));
	}

	/** Nodes that began before the office could take them back end too. */
	@Test
	void aFlowOfAnOlderDiagramStopsWithTheReason() {
		var before = diagrams.createDeployment().name("older").addModelInstance("disposition.bpmn", older()).deploy();
		NodeId node;
		try {
			node = desk.given(letter, "KABID.EKON");
			branches.withdraw(staff.actor(BranchDesk.HEAD), node, WHY);
			desk.isOver(node, "KABID.EKON");
		} finally {
			diagrams.deleteDeployment(before.getId(), true);
		}
		assertThat(dispositions.node(node).state()).isEqualTo(NodeState.WITHDRAWN);
	}

	private static BpmnModelInstance older() {
		var diagram = Bpmn.readModelFromFile(Path.of("bpmn", "disposition.bpmn").toFile());
		var end = (SubProcess) diagram.getModelElementById("endDisposition");
		List.of("endDispositionShape", "dispositionEndedShape", "followUpEndedShape", "toStoppedEdge").forEach(id -> {
			var drawn = diagram.getModelElementById(id);
			drawn.getParentElement().removeChildElement(drawn);
		});
		end.getParentElement().removeChildElement(end);
		return diagram;
	}
}
