package id.nirkertas.workflow;

import id.nirkertas.letter.LetterSteps;
import id.nirkertas.shared.DocumentId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All initials are there: the letter may be signed. */
@Component
class ReleaseLetter implements Step {

	private final ObjectProvider<LetterSteps> steps;

	ReleaseLetter(ObjectProvider<LetterSteps> steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		steps.getObject().release(DocumentId.of(execution.getProcessBusinessKey()));
	}
}
