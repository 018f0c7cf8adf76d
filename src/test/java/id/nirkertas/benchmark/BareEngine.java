package id.nirkertas.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The engine alone, as the ceiling of the flow: the office's own diagrams and engine settings in a second database of the same
 * server, moved through exactly the steps of the whole job, each step a transaction of its own that finds its task by key as
 * the office does. Service tasks do nothing. No web, no domain tables, no paper, no signature, no trail, no index.
 */
final class BareEngine implements AutoCloseable {

	/** One outgoing letter, three agenda entries, three dispositions. */
	static final int PROCESSES_A_JOB = 7;

	private static final JavaDelegate NOTHING = execution -> {
	};
	private static final String POSITION = new UUID(1, 1).toString();
	private static final JavaDelegate OPEN_REVIEW = execution -> execution.setVariables(asking("initials", "needed"));
	private static final JavaDelegate RELEASE = execution -> execution.setVariable("numbering", "notNeeded");

	private final HikariDataSource data;
	private final ProcessEngine engine;

	private BareEngine(HikariDataSource data, ProcessEngine engine) {
		this.data = data;
		this.engine = engine;
	}

	static BareEngine beside(JdbcConnectionDetails office) throws SQLException {
		try (var connection = DriverManager.getConnection(office.getJdbcUrl(), office.getUsername(), office.getPassword());
				var statement = connection.createStatement()) {
			statement.execute("create database bare_engine");
		}
		var data = new HikariDataSource();
		data.setJdbcUrl(office.getJdbcUrl().replaceFirst("/postgres\\b", "/bare_engine"));
		data.setUsername(office.getUsername());
		data.setPassword(office.getPassword());
		return new BareEngine(data, engine(data));
	}

	private static ProcessEngine engine(HikariDataSource data) {
		var settings = new StandaloneProcessEngineConfiguration();
		settings.setProcessEngineName("bare");
		settings.setDataSource(data);
		settings.setDatabaseType("postgres");
		settings.setDatabaseSchemaUpdate("true");
		settings.setJdbcBatchProcessing(true);
		settings.setIdGenerator(new StrongUuidGenerator());
		settings.setHistory("audit");
		settings.setHistoryTimeToLive("P3650D");
		settings.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_NONE);
		settings.setHistoryCleanupStrategy(ProcessEngineConfiguration.HISTORY_CLEANUP_STRATEGY_END_TIME_BASED);
		settings.setAuthorizationEnabled(false);
		settings.setMetricsEnabled(false);
		settings.setTaskMetricsEnabled(false);
		settings.setDbMetricsReporterActivate(false);
		settings.setJobExecutorActivate(false);
		settings.setBeans(
				Map.of("openReview", OPEN_REVIEW, "reopenDraft", NOTHING, "releaseLetter", RELEASE, "deliverLetter",
						NOTHING, "remindRecipient", NOTHING, "remindReviewer", NOTHING, "remindWriter", NOTHING));
		var engine = settings.buildProcessEngine();
		engine.getRepositoryService().createDeployment().addClasspathResource("bpmn/outgoing-letter.bpmn")
				.addClasspathResource("bpmn/incoming-letter.bpmn").addClasspathResource("bpmn/disposition.bpmn").deploy();
		return engine;
	}

	/** What the engine does in one whole job. */
	void runJob() {
		var letter = start("outgoing-letter", Map.of("drafter", POSITION, "writer", POSITION, "writeDueAt", new Date(),
				"writeReminders", "R/9000-01-01T00:00:00Z/P1D"));
		complete("draftLetter", letter, Map.of("signatory", POSITION));
		complete("giveInitials", letter, Map.of("answer", "returned"));
		complete("draftLetter", letter, Map.of("signatory", POSITION));
		complete("giveInitials", letter, asking("answer", "next"));
		complete("giveInitials", letter, Map.of("answer", "complete"));
		complete("signLetter", letter, Map.of("answer", "signed", "outside", "notNeeded"));
		for (var copy = 0; copy < 2; copy++) {
			complete("readCopy", start("incoming-letter", incoming("COPY")), Map.of());
		}
		var incoming = start("incoming-letter", incoming("ADDRESSEE"));
		complete("decideLetter", incoming, Map.of("answer", "disposed"));
		for (var node = 0; node < 3; node++) {
			disposition();
		}
		engine.getRuntimeService().createMessageCorrelation("incomingSettled").processInstanceBusinessKey(incoming)
				.correlate();
		complete("fileLetter", letter, Map.of());
		complete("fileIncoming", incoming, Map.of());
	}

	/** A stage of one reviewer, as the office asks for it: with a moment until when, and reminders after it. */
	private static Map<String, Object> asking(String fact, String answer) {
		var due = Instant.now().plus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
		return Map.of(fact, answer, "reviewers", Variables.objectValue(List.of(POSITION), true).create(), "reviewer",
				POSITION,
				"dueAt", Date.from(due), "reminders", "R/%s/P1D".formatted(due));
	}

	private void disposition() {
		var due = Date.from(Instant.now().plus(5, ChronoUnit.DAYS));
		var node = start("disposition", Map.of("purpose", "followUp", "giver", POSITION, "recipient", POSITION, "dueAt", due,
				"remindAt", due, "waitsSince", Date.from(Instant.now())));
		complete("followUp", node, Map.of());
		complete("acceptReport", node, Map.of("answer", "accepted"));
	}

	private static Map<String, Object> incoming(String standing) {
		return Map.of("standing", standing, "addressee", POSITION, "filers", POSITION);
	}

	private String start(String process, Map<String, Object> facts) {
		var key = UUID.randomUUID().toString();
		engine.getRuntimeService().startProcessInstanceByKey(process, key, new HashMap<>(facts));
		return key;
	}

	private void complete(String activity, String key, Map<String, Object> facts) {
		var task = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(key).taskDefinitionKey(activity)
				.singleResult();
		engine.getTaskService().complete(task.getId(), new HashMap<>(facts));
	}

	@Override
	public void close() {
		engine.close();
		data.close();
	}
}
