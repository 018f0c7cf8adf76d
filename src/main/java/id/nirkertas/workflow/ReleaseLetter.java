package id.nirkertas.workflow;

import id.nirkertas.letter.LetterSteps;
import id.nirkertas.shared.DocumentId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All initials are there: the letter may be signed, or waits for the number that a keeper gives it. */
@Component
class ReleaseLetter implements Step {

	private final ObjectProvider<LetterSteps> steps;

	ReleaseLetter(ObjectProvider<LetterSteps> steps) {
		this.steps = steps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var letter = DocumentId.of(execution.getProcessBusinessKey());
		var knowsKeepers = execution.getBpmnModelInstance().getModelElementById(LetterFlow.NUMBERING) != null;
		var keepers = steps.getObject().release(letter, knowsKeepers);
		execution.setVariables((keepers.isEmpty() ? Facts.numberNotNeeded() : Facts.numberBy(keepers)).asMap());
	}
}
