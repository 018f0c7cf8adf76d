package id.nirkertas.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.disposition.Reminders;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Timers of the diagram remind whoever owes an answer: one for each node, armed anew, and lost by no crash. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class RemindersTests {

	@Autowired
	Staff staff;
	@Autowired
	Registry registry;
	@Autowired
	Dispositions dispositions;
	@Autowired
	Reminders reminders;
	@Autowired
	WorkingDays days;
	@Autowired
	DispositionFlow flow;
	@Autowired
	OlderReminders upgraded;
	@Autowired
	DueDates dues;
	@Autowired
	Worklist worklist;
	@Autowired
	Pictures pictures;
	@Autowired
	Notices notices;
	@Autowired
	ManagementService jobs;
	@Autowired
	EngineConfiguration.EngineJobs engine;
	@Autowired
	RuntimeService processes;
	@Autowired
	RepositoryService diagrams;
	@Autowired
	Vault vault;
	@Autowired
	JdbcClient database;
	@Autowired
	PlatformTransactionManager transactions;

	@AfterEach
	void comeBack() {
		staff.comesBack("perencana2", "KABID.EKON");
	}

	@Test
	void theTimerOfANodeComesWhenItsRecipientIsToBeReminded() {
		var node = given(Staff.today().plusDays(14));

		assertThat(timer(node).getDuedate()).isEqualTo(Date.from(reminders.next(node).orElseThrow()));
		assertThat(timer(given(null)).getDuedate()).isAfter("8999-01-01");
	}

	@Test
	void theTaskStaysAsItWasAndTheTimerIsArmedAnew() {
		var node = late();
		var before = item(node);

		jobs.executeJob(timer(node).getId());

		assertThat(item(node)).isEqualTo(before);
		assertThat(
				database.sql("select count(*) from act_hi_taskinst where proc_inst_id_ = ? and follow_up_date_ is not null")
						.param(process(node)).query(Integer.class).single())
				.isEqualTo(2);
		assertThat(timer(node).getDuedate()).isAfter(new Date());
		assertThat(worklist.drift()).noneMatch(fault -> fault.contains(node.toString()));
		var picture = pictures.of(node.toString()).orElseThrow();
		assertThat(picture.stateOf("followUp")).isEqualTo(Picture.State.HERE);
		assertThat(picture.told()).noneMatch(Picture.Visit::brokenOff);
		await().until(() -> told(node, "notification.recipient-late") == 1
				&& told(node, "notification.recipient-silent") == 1);
	}

	@Test
	void whoeverStandsInIsTold() {
		var node = late();
		staff.standIn("perencana2", "KABID.EKON");

		jobs.executeJob(timer(node).getId());

		await().until(() -> notices.of(staff.person("perencana2").id(), Integer.MAX_VALUE).stream()
				.anyMatch(notice -> notice.address().endsWith(node.toString())
						&& notice.code().equals("notification.recipient-late")));
	}

	/** It had taken the job and was switched off before it was done. */
	@Test
	void aJobOfADeadNodeIsRunByAnother() {
		var node = late();
		database.sql("update act_ru_job set lock_owner_ = 'dead', lock_exp_time_ = now() - interval '1 minute', "
				+ "duedate_ = now() - interval '1 hour' where id_ = ?").param(timer(node).getId()).update();

		engine.stop();
		engine.start();
		await().atMost(Duration.ofSeconds(60)).until(() -> told(node, "notification.recipient-late") == 1);

		jobs.executeJob(timer(node).getId());
		assertThat(recorded(node)).isEqualTo(1);
		assertThat(timer(node).getDuedate()).isAfter(new Date());
	}

	@Test
	void ofTwoNodesThatRunOneJobOneReminds() throws Exception {
		var node = late();
		var job = timer(node).getId();
		var start = new CyclicBarrier(2);
		try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<Boolean> run = () -> {
				start.await();
				jobs.executeJob(job);
				return true;
			};
			var outcomes = nodes.invokeAll(List.of(run, run)).stream().map(outcome -> {
				try {
					return outcome.get();
				} catch (InterruptedException | ExecutionException e) {
					return false;
				}
			}).toList();

			assertThat(outcomes).contains(true);
		}
		assertThat(recorded(node)).isEqualTo(1);
		assertThat(timer(node).getDuedate()).isAfter(new Date());
	}

	@Test
	void whatIsDoneHasNoTimerAndWhatIsAskedAgainHasOne() {
		var node = given(Staff.today().plusDays(14));
		dispositions.report(staff.actor("kabid.ekon"), node, "Sudah dilaksanakan.");
		assertThat(timers(node)).isEmpty();

		var asked = Instant.now().minusSeconds(1);
		dispositions.askAgain(staff.actor("kaban.bappeda"), node, "Lampirkan tabelnya.");

		assertThat(timer(node).getDuedate()).isEqualTo(Date.from(reminders.next(node).orElseThrow()));
		assertThat(item(node).since()).isAfter(asked);
	}

	@Test
	void anotherDueDateMovesTaskAndTimer() {
		var node = given(Staff.today().plusDays(14));
		var later = Staff.today().plusDays(30);
		new TransactionTemplate(transactions).executeWithoutResult(_ -> {
			due(node, later);
			flow.rearm(node, later);
		});

		assertThat(item(node).due()).isEqualTo(later);
		assertThat(timer(node).getDuedate()).isEqualTo(Date.from(reminders.next(node).orElseThrow()));
		jobs.executeJob(timer(node).getId());
		assertThat(item(node).due()).isEqualTo(later);

		dispositions.report(staff.actor("kabid.ekon"), node, "Sudah dilaksanakan.");
		due(node, later.plusDays(1));
		new TransactionTemplate(transactions).executeWithoutResult(_ -> flow.rearm(node, later.plusDays(1)));
		dispositions.askAgain(staff.actor("kaban.bappeda"), node, "Lampirkan tabelnya.");
		assertThat(item(node).due()).isEqualTo(later.plusDays(1));
	}

	/** Its timer comes once and interrupts nothing; from the next report on it goes by the diagram of today. */
	@Test
	void aFlowOfTheReleaseBeforeRemindsAndGoesOn() {
		var node = late();
		var older = diagrams.createDeployment().name("before reminders").addModelInstance("disposition.bpmn", Bpmn
				.readModelFromFile(Path.of("src/test/resources/workflow/disposition-before-reminders.bpmn").toFile()))
				.deploy();
		begunOn(older.getId(), node);
		var newer = diagrams.createDeployment().name("with reminders").addModelInstance("disposition.bpmn",
				Bpmn.readModelFromFile(Path.of("bpmn/disposition.bpmn").toFile())).deploy();
		try {
			jobs.executeJob(timer(node).getId());
			assertThat(recorded(node)).isEqualTo(1);
			assertThat(item(node).due()).isNotNull();
			dispositions.report(staff.actor("kabid.ekon"), node, "Sudah dilaksanakan.");
			dispositions.askAgain(staff.actor("kaban.bappeda"), node, "Lampirkan tabelnya.");

			assertThat(timer(node).getDuedate()).isAfter(new Date());
			assertThat(worklist.drift()).noneMatch(fault -> fault.contains(node.toString()));
		} finally {
			Stream.of(older, newer).forEach(deployment -> diagrams.deleteDeployment(deployment.getId(), true));
		}
	}

	/** At the upgrade it is taken over, its day and its task as they were. */
	@Test
	void whatIsOpenAtTheUpgradeIsRemindedStepByStepAndItsGiverIsTold() {
		var node = late();
		var older = diagrams.createDeployment().name("before the upgrade").addModelInstance("disposition.bpmn", Bpmn
				.readModelFromFile(Path.of("src/test/resources/workflow/disposition-before-reminders.bpmn").toFile()))
				.deploy();
		begunOn(older.getId(), node);
		var newer = diagrams.createDeployment().name("after the upgrade").addModelInstance("disposition.bpmn",
				Bpmn.readModelFromFile(Path.of("bpmn/disposition.bpmn").toFile())).deploy();
		try {
			var task = item(node);
			upgraded.arm();
			upgraded.arm();

			assertThat(timers(node)).singleElement().extracting(Job::getDuedate)
					.isEqualTo(Date.from(reminders.next(node).orElseThrow()));
			assertThat(item(node).due()).isEqualTo(task.due());
			jobs.executeJob(timer(node).getId());
			jobs.executeJob(timer(node).getId());
			assertThat(recorded(node)).isEqualTo(1);
			assertThat(timer(node).getDuedate()).isAfter(new Date());
			await().until(() -> told(node, "notification.recipient-silent") == 1);
			assertThat(worklist.drift()).noneMatch(fault -> fault.contains(node.toString()));
			dispositions.report(staff.actor("kabid.ekon"), node, "Sudah dilaksanakan.");
		} finally {
			Stream.of(older, newer).forEach(deployment -> diagrams.deleteDeployment(deployment.getId(), true));
		}
	}

	private void begunOn(String deployment, NodeId node) {
		processes.deleteProcessInstance(process(node), "begins on the older diagram");
		var definition = diagrams.createProcessDefinitionQuery().deploymentId(deployment).singleResult().getId();
		processes.startProcessInstanceById(definition, node.toString(),
				Map.of("purpose", "followUp", "giver", staff.position("KABAN.BAPPEDA").id().toString(), "recipient",
						staff.position("KABID.EKON").id().toString(), "dueAt",
						Date.from(dues.instantOf(Staff.today().plusDays(1)))));
	}

	/** Given some time ago, with a day that has passed since. On a day off nobody is reminded of it. */
	private NodeId late() {
		assumeTrue(days.isWorkingDay(Staff.today()));
		var node = given(Staff.today().plusDays(14));
		due(node, Staff.today().minusDays(10));
		return node;
	}

	private void due(NodeId node, LocalDate day) {
		database.sql("update disposition_node set due = ? where id = ?").param(day).param(node.value()).update();
	}

	private NodeId given(@Nullable LocalDate due) {
		var incoming = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		return dispositions.give(staff.actor("kaban.bappeda"), incoming, null,
				new DispositionOrder(List.of(new Recipient(staff.position("KABID.EKON").id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", due))
				.getFirst();
	}

	private WorkItem item(NodeId node) {
		return worklist.of(List.of(staff.position("KABID.EKON").id())).stream()
				.filter(item -> item.key().equals(node.toString())).findFirst().orElseThrow();
	}

	private Job timer(NodeId node) {
		return timers(node).getFirst();
	}

	private List<Job> timers(NodeId node) {
		return jobs.createJobQuery().timers().processInstanceId(process(node)).list();
	}

	private String process(NodeId node) {
		return processes.createProcessInstanceQuery().processInstanceBusinessKey(node.toString()).singleResult().getId();
	}

	private int recorded(NodeId node) {
		return database.sql("select count(*) from disposition_reminder where node = ?").param(node.value())
				.query(Integer.class).single();
	}

	private int told(NodeId node, String code) {
		return database.sql("select count(*) from notification_notice where address = :address and code = :code")
				.param("address", "/dispositions/" + node).param("code", code).query(Integer.class).single();
	}
}
