package id.nirkertas.workflow;

import id.nirkertas.consultation.ConsultationId;
import id.nirkertas.consultation.Consultations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The day of a question has passed: whoever was asked is reminded. */
@Component
class RemindColleague implements Step {

	private final ObjectProvider<Consultations> consultations;

	RemindColleague(ObjectProvider<Consultations> consultations) {
		this.consultations = consultations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		consultations.getObject().remind(ConsultationId.of(execution.getProcessBusinessKey()));
	}
}
