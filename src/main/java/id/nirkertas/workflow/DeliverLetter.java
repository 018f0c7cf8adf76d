package id.nirkertas.workflow;

import id.nirkertas.distribution.Distribution;
import id.nirkertas.distribution.OutsideDeliveries;
import id.nirkertas.shared.DocumentId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A signed letter goes to its addressees and copies; where some of them are outside, says who takes it there. */
@Component
class DeliverLetter implements Step {

	private final ObjectProvider<Distribution> distribution;
	private final ObjectProvider<OutsideDeliveries> outside;

	DeliverLetter(ObjectProvider<Distribution> distribution, ObjectProvider<OutsideDeliveries> outside) {
		this.distribution = distribution;
		this.outside = outside;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var letter = DocumentId.of(execution.getProcessBusinessKey());
		distribution.getObject().deliver(letter);
		var dispatchers = outside.getObject().open(letter);
		execution.setVariables(
				(dispatchers.isEmpty() ? Facts.nothingOutside() : Facts.outsideBy(dispatchers)).asMap());
	}
}
