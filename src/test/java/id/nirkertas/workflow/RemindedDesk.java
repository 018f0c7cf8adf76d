package id.nirkertas.workflow;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.disposition.DispositionOrder;
import id.nirkertas.disposition.DispositionOrder.Recipient;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Part;
import id.nirkertas.disposition.Reminders;
import id.nirkertas.integration.IncomingMail;
import id.nirkertas.notification.Notices;
import id.nirkertas.office.Staff;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.storage.Vault;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A disposition whose recipient is to be reminded, and what its timers and notices say. */
@SuppressWarnings("NullAway.Init")
abstract class RemindedDesk {

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

	final void onTheDiagramBefore(NodeId node, Runnable claims) {
		var older = deployed("src/test/resources/workflow/disposition-before-reminders.bpmn");
		begunOn(older, node);
		var newer = deployed("bpmn/disposition.bpmn");
		try {
			claims.run();
		} finally {
			Stream.of(older, newer).forEach(deployment -> diagrams.deleteDeployment(deployment, true));
		}
	}

	final String deployed(String diagram) {
		return diagrams.createDeployment().name(diagram)
				.addModelInstance("disposition.bpmn", Bpmn.readModelFromFile(Path.of(diagram).toFile())).deploy().getId();
	}

	final void begunOn(String deployment, NodeId node) {
		processes.deleteProcessInstance(process(node), "begins on the older diagram");
		var definition = diagrams.createProcessDefinitionQuery().deploymentId(deployment).singleResult().getId();
		processes.startProcessInstanceById(definition, node.toString(),
				Map.of("purpose", "followUp", "giver", staff.position("KABAN.BAPPEDA").id().toString(), "recipient",
						staff.position("KABID.EKON").id().toString(), "dueAt",
						Date.from(dues.instantOf(Staff.today().plusDays(1)))));
	}

	/** Given some time ago, with a day that has passed since. On a day off nobody is reminded of it. */
	final NodeId late() {
		assumeTrue(days.isWorkingDay(Staff.today()), "Nobody is reminded on a day off");
		var node = given(Staff.today().plusDays(14));
		due(node, Staff.today().minusDays(10));
		return node;
	}

	final void due(NodeId node, LocalDate day) {
		database.sql("update disposition_node set due = ? where id = ?").param(day).param(node.value()).update();
	}

	final NodeId given(@Nullable LocalDate due) {
		var incoming = registry.register(staff.actor("agenda.bappeda"),
				IncomingMail.letter(staff, vault.put(IncomingMail.scan(1), "application/pdf"), Secrecy.ORDINARY));
		return dispositions.give(staff.actor("kaban.bappeda"), incoming, null,
				new DispositionOrder(List.of(new Recipient(staff.position("KABID.EKON").id(), Part.LEAD)),
						List.of("FOLLOW_UP"), "", due))
				.getFirst();
	}

	final WorkItem item(NodeId node) {
		return worklist.of(List.of(staff.position("KABID.EKON").id())).stream()
				.filter(item -> item.key().equals(node.toString())).findFirst().orElseThrow();
	}

	final Job timer(NodeId node) {
		return timers(node).getFirst();
	}

	final List<Job> timers(NodeId node) {
		return jobs.createJobQuery().timers().processInstanceId(process(node)).list();
	}

	final String process(NodeId node) {
		return processes.createProcessInstanceQuery().processInstanceBusinessKey(node.toString()).singleResult().getId();
	}

	final int recorded(NodeId node) {
		return database.sql("select count(*) from disposition_reminder where node = ?").param(node.value())
				.query(Integer.class).single();
	}

	final int told(NodeId node, String code) {
		return database.sql("select count(*) from notification_notice where address = :address and code = :code")
				.param("address", "/dispositions/" + node).param("code", code).query(Integer.class).single();
	}
}
