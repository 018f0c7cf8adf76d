package id.nirkertas.workflow;

import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The due date of an instruction has passed: its recipient is reminded. */
@Component
class RemindRecipient implements Step {

	private final ObjectProvider<Dispositions> dispositions;

	RemindRecipient(ObjectProvider<Dispositions> dispositions) {
		this.dispositions = dispositions;
	}

	@Override
	public void execute(DelegateExecution execution) {
		dispositions.getObject().remind(NodeId.of(execution.getProcessBusinessKey()));
	}
}
