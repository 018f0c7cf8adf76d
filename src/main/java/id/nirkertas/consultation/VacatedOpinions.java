package id.nirkertas.consultation;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.OfficialVanished;
import id.nirkertas.directory.PositionVacated;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Questions to somebody who is gone. */
@Component
class VacatedOpinions {

	private final ConsultationTable table;
	private final Directory directory;
	private final ApplicationEventPublisher events;

	VacatedOpinions(ConsultationTable table, Directory directory, ApplicationEventPublisher events) {
		this.table = table;
		this.directory = directory;
		this.events = events;
	}

	@ApplicationModuleListener
	void on(OfficialVanished event) {
		event.positions().stream().filter(position -> directory.isLeftBy(event.person(), position))
				.forEach(position -> tell(position, event.at()));
	}

	@ApplicationModuleListener
	void on(PositionVacated event) {
		tell(event.position(), event.at());
	}

	private void tell(PositionId colleague, Instant at) {
		table.awaitedOf(colleague).forEach(asked -> events
				.publishEvent(new OpinionVacated(asked.letter(), asked.id(), colleague, Actor.SYSTEM, at)));
	}
}
