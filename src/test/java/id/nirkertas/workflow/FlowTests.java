package id.nirkertas.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class FlowTests {

	@Autowired
	Staff staff;

	@Autowired
	Letters letters;

	@Autowired
	Reviews reviews;

	@Autowired
	Worklist worklist;

	@Autowired
	ProcessEngine engine;

	@Autowired
	RuntimeService processes;

	@Autowired
	TaskService tasks;

	@Autowired
	PlatformTransactionManager transactions;

	@Test
	void whatIsRolledBackIsRolledBackInTheEngineToo() {
		var before = processes.createProcessInstanceQuery().count();

		assertThatIllegalStateException().isThrownBy(() -> new TransactionTemplate(transactions).executeWithoutResult(_ -> {
			var letter = draft();
			assertThat(worklist.whereIs(letter.toString())).hasSize(1);
			throw new IllegalStateException("the office burns");
		}));
		assertThat(processes.createProcessInstanceQuery().count()).isEqualTo(before);
	}

	@Test
	void aDraftOfTheReleaseBeforeBeginsWithoutATime() {
		var drafter = staff.actor("pranata1").position().toString();

		new TransactionTemplate(transactions).executeWithoutResult(afterwards -> {
			var key = DocumentId.random().toString();
			processes.startProcessInstanceByKey("outgoing-letter", key, Map.of("drafter", drafter, "writer", drafter));
			assertThat(tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult().getDueDate()).isNull();
			afterwards.setRollbackOnly();
		});
	}

	@Test
	void anActTheFlowDoesNotAwaitChangesNothing() {
		var letter = draft();
		loseFlowOf(letter);

		assertThatExceptionOfType(FlowDriftException.class)
				.isThrownBy(() -> letters.submit(staff.actor("pranata1"), letter)).withMessageContaining("draftLetter");
		assertThat(letters.view(letter).state()).isEqualTo(LetterState.DRAFT);
	}

	@Test
	void aLetterWithoutFlowIsReported() {
		var letter = draft();
		assertThat(driftOf(letter)).isEmpty();

		loseFlowOf(letter);

		assertThat(driftOf(letter)).singleElement().asString().contains("draftLetter");
	}

	@Test
	void aReviewerWhoIsNotAskedIsReported() {
		var letter = draft();
		letters.submit(staff.actor("pranata1"), letter);
		assertThat(driftOf(letter)).isEmpty();

		var reviewer = staff.actor("kabid.aptika").position().toString();
		var task = tasks.createTaskQuery().processInstanceBusinessKey(letter.toString()).singleResult();
		tasks.deleteCandidateGroup(task.getId(), reviewer);

		assertThat(driftOf(letter)).singleElement().asString().contains(reviewer);
	}

	@Test
	void ofTwoInitialsGivenAtOnceOneIsRefused() throws Exception {
		var letter = draft();
		letters.submit(staff.actor("pranata1"), letter);
		var hash = letters.view(letter).versionHash();
		var reviewer = staff.actor("kabid.aptika");

		var outcomes = together(() -> {
			reviews.initial(reviewer, letter, hash);
			return "initialled";
		});

		assertThat(outcomes).containsExactlyInAnyOrder("initialled", "review.turn-over");
		assertThat(worklist.whereIs(letter.toString())).extracting(Whereabouts::activity).containsExactly("giveInitials");
	}

	@Test
	void diagramsSeeTheirStepsAndNothingElse() {
		var settings = (SpringProcessEngineConfiguration) engine.getProcessEngineConfiguration();
		var drawn = Stream.of("outgoing-letter", "incoming-letter", "disposition", "consultation", "confirmation")
				.map(process -> Bpmn.readModelFromFile(Path.of("bpmn", process + ".bpmn").toFile()))
				.flatMap(diagram -> diagram.getModelElementsByType(ServiceTask.class).stream()).map(ServiceTask::getId)
				.toList();

		assertThat(settings.getBeans().keySet()).extracting(Object::toString).containsExactlyInAnyOrderElementsOf(drawn);
	}

	@Test
	void theEngineEvaluatesNothingThatComesInAQuery() {
		var query = tasks.createTaskQuery().taskAssigneeExpression("${1 + 1}");

		assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(query::list)
				.withMessageContaining("Expressions are forbidden");
	}

	@Test
	void somebodyWithTwoDesksSeesAThingOnce() {
		var letter = draft();
		var desk = staff.actor("pranata1").position();

		assertThat(worklist.of(List.of(desk, desk, staff.actor("kabid.aptika").position())))
				.filteredOn(item -> item.key().equals(letter.toString())).hasSize(1);
		assertThat(worklist.of(List.of(desk))).anyMatch(item -> item.work() == WorkItem.Work.DRAFT_LETTER);
		assertThat(worklist.of(List.of())).isEmpty();
	}

	private DocumentId draft() {
		return letters.draft(staff.actor("pranata1"),
				new DraftContent("OFFICIAL_LETTER", "Penyampaian Data", Urgency.NORMAL, Secrecy.ORDINARY, "500.12",
						List.of(staff.position("KABAN.BAPPEDA").id()), List.of(), staff.position("KADIS.KOMINFO").id(),
						"Bersama ini disampaikan data layanan digital.\n\nDemikian disampaikan."));
	}

	private void loseFlowOf(DocumentId letter) {
		var process = processes.createProcessInstanceQuery().processInstanceBusinessKey(letter.toString()).singleResult();
		processes.deleteProcessInstance(process.getId(), "lost for a test");
	}

	private List<String> driftOf(DocumentId letter) {
		return worklist.drift().stream().filter(line -> line.contains(letter.toString())).toList();
	}

	/** Two people press at the same moment; each has an answer, or the code of a refusal. */
	private static List<String> together(Callable<String> act) throws Exception {
		var start = new CyclicBarrier(2);
		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<String> press = () -> {
				start.await();
				return act.call();
			};
			var pressed = List.of(people.submit(press), people.submit(press));
			return pressed.stream().map(FlowTests::outcome).toList();
		}
	}

	private static String outcome(Future<String> pressed) {
		try {
			return pressed.get();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		} catch (ExecutionException e) {
			return e.getCause() instanceof RefusedException refused ? refused.code() : Objects.toString(e.getCause());
		}
	}
}
