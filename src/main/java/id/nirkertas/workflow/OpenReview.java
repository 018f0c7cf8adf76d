package id.nirkertas.workflow;

import id.nirkertas.letter.LetterSteps;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Opens a round of initials on the submitted version, and says who is awaited first. */
@Component
class OpenReview implements Step {

	private final ObjectProvider<LetterSteps> steps;
	private final ObjectProvider<Reviews> reviews;

	OpenReview(ObjectProvider<LetterSteps> steps, ObjectProvider<Reviews> reviews) {
		this.steps = steps;
		this.reviews = reviews;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var letter = DocumentId.of(execution.getProcessBusinessKey());
		var first = reviews.getObject().open(letter);
		steps.getObject().beginReview(letter);
		execution.setVariables((first.awaited().isEmpty() ? Facts.noInitials() : Facts.initialsBy(first)).asMap());
	}
}
