package id.nirkertas.workflow;

import id.nirkertas.letter.LetterSteps;
import id.nirkertas.shared.DocumentId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A returned letter goes back to its drafter. */
@Component
class ReopenDraft implements Step {

	private final ObjectProvider<LetterSteps> steps;

	ReopenDraft(ObjectProvider<LetterSteps> steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		steps.getObject().reopen(DocumentId.of(execution.getProcessBusinessKey()));
	}
}
