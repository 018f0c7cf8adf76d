package id.nirkertas.workflow;

import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** What the flow asks of the engine: begin, go on, hear. The key is the domain's id. */
@Component
class Processes {

	private final RuntimeService processes;
	private final TaskService tasks;
	private final RepositoryService diagrams;
	private final ManagementService jobs;

	Processes(RuntimeService processes, TaskService tasks, RepositoryService diagrams, ManagementService jobs) {
		this.processes = processes;
		this.tasks = tasks;
		this.diagrams = diagrams;
		this.jobs = jobs;
	}

	void start(String process, Object key, Facts facts) {
		calling(() -> processes.startProcessInstanceByKey(process, key.toString(), facts.asMap()));
	}

	/** Completes the user task; throws {@link FlowDriftException} when the flow does not stand there. */
	void complete(String activity, Object key, Facts facts) {
		moving(() -> tasks.complete(found(activity, key, standing(activity, key)).getId(), facts.asMap()));
	}

	/** Completes the one of several equal tasks that waits for the position; throws {@link FlowDriftException} when none does. */
	void complete(String activity, Object key, PositionId awaited, Facts facts) {
		moving(() -> tasks.complete(waitingFor(activity, key, awaited).getId(), facts.asMap()));
	}

	/** The task waits for another position from now on; throws {@link FlowDriftException} when it does not wait for the first. */
	void pass(String activity, Object key, PositionId from, PositionId to) {
		moving(() -> {
			var task = waitingFor(activity, key, from).getId();
			tasks.addCandidateGroup(task, to.toString());
			tasks.deleteCandidateGroup(task, from.toString());
		});
	}

	/** The task that waits for the position is due at another moment; throws {@link FlowDriftException} when none does. */
	void due(String activity, Object key, PositionId awaited, Instant due) {
		moving(() -> {
			var task = waitingFor(activity, key, awaited);
			task.setDueDate(Date.from(due));
			tasks.saveTask(task);
		});
	}

	private Task waitingFor(String activity, Object key, PositionId awaited) {
		return found(activity, key, standing(activity, key).taskCandidateGroup(awaited.toString()));
	}

	private TaskQuery standing(String activity, Object key) {
		return tasks.createTaskQuery().processInstanceBusinessKey(key.toString()).taskDefinitionKey(activity);
	}

	private static Task found(String activity, Object key, TaskQuery standing) {
		var task = standing.singleResult();
		if (task == null) {
			throw new FlowDriftException(activity, key.toString());
		}
		return task;
	}

	/** Another position does what the fact names; also the task that waits for it now, where the flow stands there. */
	void passOn(String activity, Object key, String fact, PositionId from, PositionId to) {
		moving(() -> {
			var process = processes.createProcessInstanceQuery().processInstanceBusinessKey(key.toString()).singleResult();
			if (process == null) {
				throw new FlowDriftException(activity, key.toString());
			}
			processes.setVariables(process.getId(), Facts.none().with(fact, to).asMap());
			tasks.createTaskQuery().processInstanceId(process.getId()).taskDefinitionKey(activity)
					.taskCandidateGroup(from.toString()).list().forEach(task -> {
						tasks.deleteCandidateGroup(task.getId(), from.toString());
						tasks.addCandidateGroup(task.getId(), to.toString());
					});
		});
	}

	/** A flow that began on an older diagram stands at the same step of the newest from now on. */
	void renew(String process, Object key) {
		renew(process, key, Facts.none());
	}

	/** The same with facts that the newest diagram asks for. */
	void renew(String process, Object key, Facts facts) {
		moving(() -> {
			var running = running(process, key);
			processes.setVariables(running.getId(), facts.asMap());
			var newest = diagrams.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
					.singleResult();
			if (!running.getProcessDefinitionId().equals(newest.getId())) {
				var plan = processes.createMigrationPlan(running.getProcessDefinitionId(), newest.getId())
						.mapEqualActivities().updateEventTriggers().build();
				processes.newMigration(plan).processInstanceIds(running.getId()).execute();
			}
		});
	}

	/**
	 * Ends the flow by the message its diagram ends on; one that began on a diagram without such an end stops where it stands, with
	 * the reason. Throws {@link FlowDriftException} when it does not run.
	 */
	void end(String process, Object key, String message, String reason) {
		moving(() -> {
			var running = running(process, key).getId();
			if (processes.createEventSubscriptionQuery().processInstanceId(running).eventType("message").eventName(message)
					.count() > 0) {
				processes.createMessageCorrelation(message).processInstanceId(running).correlate();
			} else {
				processes.deleteProcessInstance(running, reason);
			}
		});
	}

	/**
	 * The facts change, and where the flow stands at the step its task is due at another moment and its timers go off by the new
	 * facts. Where they went off before, the step begins again, and they with it.
	 */
	void postpone(String process, Object key, String activity, Facts facts, Instant due) {
		moving(() -> {
			var running = running(process, key).getId();
			processes.setVariables(running, facts.asMap());
			var task = standing(activity, key).singleResult();
			if (task == null) {
				return;
			}
			var timers = jobs.createJobQuery().processInstanceId(running).timers().list();
			if (timers.isEmpty()) {
				processes.createProcessInstanceModification(running).cancelAllForActivity(activity)
						.startBeforeActivity(activity).execute();
			} else {
				task.setDueDate(Date.from(due));
				tasks.saveTask(task);
				timers.forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
			}
		});
	}

	private ProcessInstance running(String process, Object key) {
		var running = processes.createProcessInstanceQuery().processInstanceBusinessKey(key.toString(), process)
				.singleResult();
		if (running == null) {
			throw new FlowDriftException(process, key.toString());
		}
		return running;
	}

	/** Tells the one process under the key; throws {@link FlowDriftException} when it does not listen for the message. */
	void tell(String message, Object key) {
		moving(() -> {
			try {
				processes.createMessageCorrelation(message).processInstanceBusinessKey(key.toString()).correlate();
			} catch (MismatchingMessageCorrelationException e) {
				throw (FlowDriftException) new FlowDriftException(message, key.toString()).initCause(e);
			}
		});
	}

	/**
	 * Moves a flow that stands. The engine looks at it more than once, and says that it found nothing when another act ended
	 * or moved the flow in between; then the whole command begins again, and is refused by its own rule.
	 */
	private static void moving(Runnable call) {
		calling(() -> {
			try {
				call.run();
			} catch (NullValueException | NotFoundException e) {
				throw new OptimisticLockingFailureException("Another act moved the flow meanwhile", e);
			} catch (NullPointerException e) {
				throw isTheEngines(e) ? new OptimisticLockingFailureException("Another act moved the flow meanwhile", e) : e;
			}
		});
	}

	/** It does not always look before it steps on what it read a moment ago. */
	private static boolean isTheEngines(NullPointerException cause) {
		return Stream.of(cause.getStackTrace()).findFirst()
				.filter(step -> step.getClassName().startsWith(ProcessEngine.class.getPackageName())).isPresent();
	}

	private static void calling(Runnable call) {
		try {
			call.run();
		} catch (OptimisticLockingException e) {
			throw new OptimisticLockingFailureException("Two acts moved one flow", e);
		}
	}
}
