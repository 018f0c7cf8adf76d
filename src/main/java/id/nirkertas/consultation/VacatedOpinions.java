package id.nirkertas.consultation;

import id.nirkertas.directory.DeskLeft;
import id.nirkertas.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Questions to somebody who is gone. */
@Component
class VacatedOpinions {

	private final ConsultationTable table;
	private final ApplicationEventPublisher events;

	VacatedOpinions(ConsultationTable table, ApplicationEventPublisher events) {
		this.table = table;
		this.events = events;
	}

	@ApplicationModuleListener
	void on(DeskLeft event) {
		table.awaitedOf(event.position()).forEach(asked -> events.publishEvent(
				new OpinionVacated(asked.letter(), asked.id(), event.position(), Actor.SYSTEM, event.at())));
	}
}
