package id.nirkertas.workflow;

import id.nirkertas.review.HeldPens;
import id.nirkertas.shared.DocumentId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The moment until which a reviewer was to change a draft has passed: they are reminded. */
@Component
class RemindWriter implements Step {

	private final ObjectProvider<HeldPens> pens;

	RemindWriter(ObjectProvider<HeldPens> pens) {
		this.pens = pens;
	}

	@Override
	public void execute(DelegateExecution execution) {
		pens.getObject().remind(DocumentId.of(execution.getProcessBusinessKey()));
	}
}
