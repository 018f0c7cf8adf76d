package id.nirkertas.workflow;

import id.nirkertas.distribution.Distribution;
import id.nirkertas.shared.DocumentId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A signed letter goes to its addressees and copies. */
@Component
class DeliverLetter implements Step {

	private final ObjectProvider<Distribution> distribution;

	DeliverLetter(ObjectProvider<Distribution> distribution) {
		this.distribution = distribution;
	}

	@Override
	public void execute(DelegateExecution execution) {
		distribution.getObject().deliver(DocumentId.of(execution.getProcessBusinessKey()));
	}
}
