package id.nirkertas.workflow;

import id.nirkertas.disposition.NodeId;
import id.nirkertas.disposition.Reminders;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The moment to remind has come. Whether anything is to be said the domain knows; the timer is armed anew with the next one.
 * A flow that began on the diagram of the release before has a timer that comes once, and no use for the next moment.
 */
@Component
class RemindRecipient implements Step {

	private final ObjectProvider<Reminders> reminders;
	private final DueDates dues;

	RemindRecipient(ObjectProvider<Reminders> reminders, DueDates dues) {
		this.reminders = reminders;
		this.dues = dues;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var next = reminders.getObject().remind(NodeId.of(execution.getProcessBusinessKey()));
		execution.getProcessInstance().setVariable(DispositionFlow.REMIND_AT, Date.from(dues.orNever(next)));
	}
}
