package id.nirkertas.workflow;

import org.camunda.bpm.engine.TaskService;

class WorklistThatRunsWhatIsTyped {

	Object found(TaskService tasks, String typed) {
		return tasks.createTaskQuery().taskAssigneeExpression(typed).list();
	}
}
