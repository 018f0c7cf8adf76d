package id.nirkertas.workflow;

import id.nirkertas.disposition.NodeId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Dispositions that were open when the office began to remind step by step would be reminded once, at midnight, and their giver never:
 * they go on by the diagram of today and are reminded as those that are given now. On two nodes at once one of them does it.
 */
@Component
class OlderReminders {

	private static final Logger LOG = LoggerFactory.getLogger(OlderReminders.class);

	private static final String REMINDER = "reminderDue";
	private static final String SINCE = "waitsSince";

	private final RepositoryService diagrams;
	private final RuntimeService running;
	private final TaskService tasks;
	private final DispositionFlow flow;
	private final TransactionOperations transaction;

	OlderReminders(RepositoryService diagrams, RuntimeService running, TaskService tasks, DispositionFlow flow,
			TransactionOperations transaction) {
		this.diagrams = diagrams;
		this.running = running;
		this.tasks = tasks;
		this.flow = flow;
		this.transaction = transaction;
	}

	/** Also of what a node of the release before began since the last time. */
	@Scheduled(fixedDelayString = "${nirkertas.workflow.older-every:PT1H}", initialDelayString = "PT1M")
	void arm() {
		var all = diagrams.createProcessDefinitionQuery().processDefinitionKey(DispositionFlow.PROCESS)
				.orderByProcessDefinitionVersion().desc().list();
		if (!all.isEmpty() && remindsByStep(all.getFirst())) {
			all.stream().filter(each -> !open(each).isEmpty() && !remindsByStep(each)).flatMap(each -> open(each).stream())
					.forEach(this::arm);
		}
	}

	private boolean remindsByStep(ProcessDefinition diagram) {
		return diagrams.getBpmnModelInstance(diagram.getId()).getModelElementById(REMINDER) != null;
	}

	private List<ProcessInstance> open(ProcessDefinition diagram) {
		return running.createProcessInstanceQuery().processDefinitionId(diagram.getId())
				.activityIdIn(DispositionFlow.FOLLOW_UP).list();
	}

	/** One that somebody moves at this moment waits for the next time, and holds up no other. */
	private void arm(ProcessInstance instance) {
		try {
			transaction.executeWithoutResult(_ -> {
				tasks.createTaskQuery().processInstanceId(instance.getId()).taskDefinitionKey(DispositionFlow.FOLLOW_UP)
						.list().forEach(task -> running.setVariables(instance.getId(), Map.of(SINCE, task.getCreateTime())));
				flow.renew(NodeId.of(instance.getBusinessKey()));
			});
		} catch (ConcurrencyFailureException moved) {
			LOG.debug("Moved meanwhile: disposition {}", instance.getBusinessKey(), moved);
		} catch (RuntimeException e) {
			LOG.warn("An older disposition is not reminded step by step: {}", instance.getBusinessKey(), e);
		}
	}
}
