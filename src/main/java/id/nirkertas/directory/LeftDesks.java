package id.nirkertas.directory;

import id.nirkertas.shared.PositionId;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Says of each desk that nobody sits at it any more, however that came about; of one where another acts, nothing. */
@Component
class LeftDesks {

	private final Directory directory;
	private final ApplicationEventPublisher events;

	LeftDesks(Directory directory, ApplicationEventPublisher events) {
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

	private void tell(PositionId position, Instant at) {
		events.publishEvent(new DeskLeft(position, at));
	}
}
