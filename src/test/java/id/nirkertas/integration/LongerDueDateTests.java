package id.nirkertas.integration;

import static id.nirkertas.integration.BranchDesk.answer;
import static id.nirkertas.integration.BranchDesk.atOnce;
import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.LongerDues;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Reminders;
import id.nirkertas.office.Staff;
import id.nirkertas.platform.Wording;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.workflow.Pictures;
import id.nirkertas.workflow.Worklist;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A later due date is asked for and agreed to, or not, or given unasked; task and timer follow in the same act. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class LongerDueDateTests {

	static final String WHY = "Data kabupaten belum lengkap.";
	static final LocalDate DUE = Staff.today().plusDays(3);
	static final LocalDate LATER = Staff.today().plusDays(6);
	static final LocalDate OTHER = Staff.today().plusDays(5);

	@LocalServerPort
	int port;
	@Autowired
	ApplicationContext office;
	@Autowired
	Staff staff;
	@Autowired
	LongerDues dues;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Worklist worklist;
	@Autowired
	Pictures pictures;
	@Autowired
	RuntimeService processes;
	@Autowired
	TaskService tasks;
	@Autowired
	ManagementService jobs;
	@Autowired
	Reminders reminders;
	@Autowired
	JdbcClient database;

	BranchDesk desk;
	DocumentId letter;
	NodeId node;

	@BeforeEach
	void somethingIsDue() {
		desk = new BranchDesk(office);
		letter = desk.arrived(Secrecy.ORDINARY);
		node = desk.given(BranchDesk.HEAD, letter, null, "KABID.EKON", DUE);
	}

	@AfterEach
	void comeBack() {
		staff.comesBack("kadis.disdik", "KABAN.BAPPEDA");
	}

	@Test
	void itIsAskedForOnceAndAgreedToWithAnotherDay() {
		var page = "/dispositions/" + node;
		var recipient = Visitor.loggedIn(port, "kabid.ekon");
		assertThat(recipient.open(page).body()).contains(page + "/due-request").doesNotContain(page + "/due\"");
		var asked = Map.of("due", List.of(LATER.toString()), "reason", List.of(WHY));
		assertThat(recipient.send(page + "/due-request", asked).statusCode()).isEqualTo(303);
		var twice = recipient.send(page + "/due-request", asked);
		assertThat(twice.statusCode()).isEqualTo(422);
		assertThat(twice.body()).contains("masih menunggu jawaban");

		assertThat(recipient.open(page).body()).contains("meminta perpanjangan tenggat", WHY);
		desk.isTold(BranchDesk.HEAD, "notification.due-asked", node);
		var head = Visitor.loggedIn(port, BranchDesk.HEAD);
		assertThat(head.open("/incoming/" + letter).body()).contains("meminta perpanjangan tenggat");
		assertThat(head.open(page).body()).contains(WHY, "value=\"" + LATER + "\"", page + "/due-refusal");
		assertThat(head.send(page + "/due", Map.of("due", List.of(OTHER.toString()))).statusCode()).isEqualTo(303);

		isDue(OTHER);
		assertThat(dispositions.node(node).wish()).isNull();
		assertThat(recipient.open(page).body()).doesNotContain(WHY);
		desk.isTold("kabid.ekon", "notification.due-granted", node);
		assertThat(desk.trail("disposition.due-date-moved", node)).contains(DUE.toString(), OTHER.toString());
		assertThat(worklist.drift()).noneMatch(line -> line.contains(node.toString()));
	}

	@Test
	void itIsRefusedWithARemarkAndMayBeAskedAgain() {
		var page = "/dispositions/" + node;
		dues.ask(staff.actor("kabid.ekon"), node, LATER, WHY);
		var head = Visitor.loggedIn(port, BranchDesk.HEAD);
		head.open(page);

		assertThat(head.send(page + "/due-refusal", Map.of()).body()).contains("Alasan belum ditulis.");
		var remark = "Bahan rapat Kamis.";
		assertThat(head.send(page + "/due-refusal", Map.of("reason", List.of(remark))).statusCode()).isEqualTo(303);

		isDue(DUE);
		desk.isTold("kabid.ekon", "notification.due-refused", node);
		assertThat(Visitor.loggedIn(port, "kabid.ekon").open(page).body()).contains(remark, page + "/due-request");
		assertThat(answer(() -> dues.refuse(staff.actor(BranchDesk.HEAD), node, remark)))
				.isEqualTo("disposition.due-not-asked");
		dues.ask(staff.actor("kabid.ekon"), node, OTHER, WHY);
		assertThat(dispositions.node(node).isLaterWished()).isTrue();
	}

	@Test
	void theGiverGivesMoreTimeUnaskedWithinTheirOwn() {
		var under = desk.given("kabid.ekon", letter, node, "PERENCANA1", DUE.minusDays(1));
		var page = "/dispositions/" + under;
		var giver = Visitor.loggedIn(port, "kabid.ekon");
		giver.open(page);

		refused(giver.send(page + "/due", Map.of("due", List.of("kamis"))).body(), "Tenggat tidak terbaca", "kamis");
		refused(giver.send(page + "/due", Map.of("due", List.of(Staff.today().minusDays(2).toString()))).body(),
				"Tenggat sudah lewat", Staff.today().minusDays(2).toString());
		refused(giver.send(page + "/due", Map.of("due", List.of(Staff.today().plusDays(1).toString()))).body(),
				"Pilih hari sesudahnya", Staff.today().plusDays(1).toString());
		refused(giver.send(page + "/due", Map.of("due", List.of(LATER.toString()))).body(),
				"melewati tenggat Anda sendiri", LATER.toString());
		assertThat(giver.send(page + "/due", Map.of("due", List.of(DUE.toString()))).statusCode()).isEqualTo(303);

		assertThat(dispositions.node(under).due()).isEqualTo(DUE);
		desk.isTold("perencana1", "notification.due-moved", under);
		dues.move(staff.actor(BranchDesk.HEAD), node, LATER);
		assertThat(dispositions.node(under).due()).isEqualTo(DUE);
	}

	@Test
	void whoeverWasRemindedIsRemindedOfTheNewDayToo() {
		new FlowWatch(worklist, pictures, processes, jobs).remind(node);

		dues.move(staff.actor(BranchDesk.HEAD), node, LATER);

		isDue(LATER);
		assertThat(worklist.whereIs(node.toString())).hasSize(1);
		assertThat(worklist.drift()).noneMatch(line -> line.contains(node.toString()));
		dispositions.report(staff.actor("kabid.ekon"), node, "Sudah ditelaah.");
		dispositions.accept(staff.actor(BranchDesk.HEAD), node);
		desk.endedWith(node, "followUpAccepted");
	}

	@Test
	void thePrintedSheetSaysWhoseDayIsWhich() {
		var beside = desk.given(BranchDesk.HEAD, letter, null, "SEKBAN.BAPPEDA", DUE);
		database.sql(
				"update disposition_node set given_at = (select given_at from disposition_node where id = ?) where id = ?")
				.params(node.value(), beside.value()).update();
		var wording = office.getBean(Wording.class);
		var head = Visitor.loggedIn(port, BranchDesk.HEAD);
		assertThat(head.open("/incoming/" + letter + "/sheet").body()).contains("<span>" + wording.fullDay(DUE) + "</span>");

		dues.move(staff.actor(BranchDesk.HEAD), beside, LATER);

		for (var form : List.of("regional", "ministry")) {
			assertThat(head.open("/incoming/" + letter + "/sheet?form=" + form).body()).contains(
					wording.fullDay(DUE) + " untuk " + staff.position("KABID.EKON").title(),
					wording.fullDay(LATER) + " untuk " + staff.position("SEKBAN.BAPPEDA").title());
		}
	}

	@Test
	void itIsAskedForOnceHoweverOftenTheButtonIsPressed() {
		assertThat(atOnce(() -> dues.ask(staff.actor("kabid.ekon"), node, LATER, WHY),
				() -> dues.ask(staff.actor("kabid.ekon"), node, LATER, WHY)))
				.containsExactlyInAnyOrder("done", "disposition.due-asked-already");
		assertThat(atOnce(() -> dues.move(staff.actor(BranchDesk.HEAD), node, LATER),
				() -> dues.move(staff.actor(BranchDesk.HEAD), node, LATER)))
				.containsExactlyInAnyOrder("done", "disposition.due-not-later");
		isDue(LATER);
	}

	@Test
	void aDeputyAnswersAndNobodyElse() {
		dues.ask(staff.actor("kabid.ekon"), node, LATER, WHY);
		assertThat(answer(() -> dues.move(staff.actor("sekban.bappeda"), node, LATER)))
				.isEqualTo("disposition.not-yours-to-change");
		var deputy = staff.standIn("kadis.disdik", "KABAN.BAPPEDA");

		dues.move(deputy, node, LATER);

		isDue(LATER);
	}

	@Test
	void whatHasNoDayOrIsAnsweredIsNotPutOff() {
		var without = desk.given(letter, "SEKBAN.BAPPEDA");
		assertThat(answer(() -> dues.ask(staff.actor("sekban.bappeda"), without, LATER, WHY)))
				.isEqualTo("disposition.no-due");
		dispositions.report(staff.actor("kabid.ekon"), node, "Sudah.");
		assertThat(answer(() -> dues.ask(staff.actor("kabid.ekon"), node, LATER, WHY)))
				.isEqualTo("disposition.already-reported");
	}

	private static void refused(String body, String... sentence) {
		assertThat(body).contains(sentence).contains("id=\"due-due-fault\"");
	}

	/** Domain, task and fact say one day, and the timer comes by it. */
	private void isDue(LocalDate day) {
		var moment = Date.from(past(day));
		var process = processes.createProcessInstanceQuery().processInstanceBusinessKey(node.toString()).singleResult()
				.getId();
		assertThat(dispositions.node(node).due()).isEqualTo(day);
		assertThat(tasks.createTaskQuery().processInstanceId(process).singleResult().getDueDate()).isEqualTo(moment);
		assertThat(Objects.requireNonNull(processes.getVariable(process, "dueAt"))).isEqualTo(moment);
		assertThat(jobs.createJobQuery().processInstanceId(process).timers().singleResult().getDuedate())
				.isEqualTo(Date.from(reminders.next(node).orElseThrow()));
		assertThat(worklist.of(List.of(staff.position("KABID.EKON").id())))
				.filteredOn(item -> item.key().equals(node.toString())).singleElement()
				.satisfies(item -> assertThat(item.due()).isEqualTo(day));
	}

	private static Instant past(LocalDate day) {
		return day.plusDays(1).atStartOfDay(ZoneId.of("Asia/Jakarta")).toInstant();
	}
}
