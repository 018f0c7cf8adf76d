package id.nirkertas.workflow;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What the flow asks of the engine: begin, go on, hear. The key is the domain's id. */
@Component
class Processes {

	private final RuntimeService processes;
	private final TaskService tasks;

	Processes(RuntimeService processes, TaskService tasks) {
		this.processes = processes;
		this.tasks = tasks;
	}

	void start(String process, Object key, Facts facts) {
		calling(() -> processes.startProcessInstanceByKey(process, key.toString(), facts.asMap()));
	}

	/** Completes the user task; throws {@link FlowDriftException} when the flow does not stand there. */
	void complete(String activity, Object key, Facts facts) {
		calling(() -> {
			var task = tasks.createTaskQuery().processInstanceBusinessKey(key.toString()).taskDefinitionKey(activity)
					.singleResult();
			if (task == null) {
				throw new FlowDriftException(activity, key.toString());
			}
			tasks.complete(task.getId(), facts.asMap());
		});
	}

	/** Tells the one process under the key; throws {@link FlowDriftException} when it does not listen for the message. */
	void tell(String message, Object key) {
		calling(() -> {
			try {
				processes.createMessageCorrelation(message).processInstanceBusinessKey(key.toString()).correlate();
			} catch (MismatchingMessageCorrelationException e) {
				throw (FlowDriftException) new FlowDriftException(message, key.toString()).initCause(e);
			}
		});
	}

	private static void calling(Runnable call) {
		try {
			call.run();
		} catch (OptimisticLockingException e) {
			throw new OptimisticLockingFailureException("Two acts moved one flow", e);
		}
	}
}
