package id.nirkertas.consultation;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.letter.LetterHandedOn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open questions go with the letter: whoever drafts it from now on hears of the answers, and may withdraw them. */
@Component
class QuestionsPass {

	private final ConsultationTable table;
	private final Access access;
	private final ApplicationEventPublisher events;

	QuestionsPass(ConsultationTable table, Access access, ApplicationEventPublisher events) {
		this.table = table;
		this.access = access;
		this.events = events;
	}

	/** Nobody is asked for an opinion on their own draft. */
	@EventListener
	void on(LetterHandedOn event) {
		table.on(event.letter()).stream()
				.filter(asked -> asked.isOpen() && asked.asker().equals(event.from())
						&& asked.colleague().equals(event.to()))
				.filter(asked -> table.end(asked.id(), ConsultationState.WITHDRAWN, event.at())).forEach(asked -> {
					access.end(event.letter(), asked.colleague(), Role.CONSULTED);
					events.publishEvent(new OpinionWithdrawn(event.letter(), asked.id(), event.by(), event.at()));
				});
		table.pass(event.letter(), event.from(), event.to());
	}
}
