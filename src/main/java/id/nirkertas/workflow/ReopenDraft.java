package id.nirkertas.workflow;

import id.nirkertas.letter.Letters;
import id.nirkertas.shared.DocumentId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A returned letter goes back to its drafter. */
@Component
class ReopenDraft implements Step {

	private final ObjectProvider<Letters> letters;

	ReopenDraft(ObjectProvider<Letters> letters) {
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		letters.getObject().reopen(DocumentId.of(execution.getProcessBusinessKey()));
	}
}
