package id.nirkertas.workflow;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The due date of an instruction has passed: whoever tells people things hears of it, and the trail keeps it. */
@Component
class RemindRecipient implements Step {

	private final ObjectProvider<Dispositions> dispositions;
	private final ApplicationEventPublisher events;
	private final OfficeClock clock;

	RemindRecipient(ObjectProvider<Dispositions> dispositions, ApplicationEventPublisher events, OfficeClock clock) {
		this.dispositions = dispositions;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		var node = dispositions.getObject().node(NodeId.of(execution.getProcessBusinessKey()));
		events.publishEvent(new RecipientReminded(node.letter(), node.id(), node.recipient(), clock.now()));
	}
}
