package id.nirkertas.workflow;

import id.nirkertas.review.LateReviews;
import id.nirkertas.shared.DocumentId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The moment until which initials were asked has passed: whoever is awaited is reminded. */
@Component
class RemindReviewer implements Step {

	private final ObjectProvider<LateReviews> late;

	RemindReviewer(ObjectProvider<LateReviews> late) {
		this.late = late;
	}

	@Override
	public void execute(DelegateExecution execution) {
		late.getObject().remind(DocumentId.of(execution.getProcessBusinessKey()));
	}
}
