package id.nirkertas.workflow;

import id.nirkertas.letter.Letters;
import id.nirkertas.shared.DocumentId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All initials are there: the letter may be signed. */
@Component
class ReleaseLetter implements Step {

	private final ObjectProvider<Letters> letters;

	ReleaseLetter(ObjectProvider<Letters> letters) {
		this.letters = letters;
	}

	@Override
	public void execute(DelegateExecution execution) {
		letters.getObject().release(DocumentId.of(execution.getProcessBusinessKey()));
	}
}
