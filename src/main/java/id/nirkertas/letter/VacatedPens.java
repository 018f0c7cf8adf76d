package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.OfficialVanished;
import id.nirkertas.directory.PositionVacated;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Drafts that somebody who is gone was changing in their drafter's place. */
@Component
class VacatedPens {

	private final Pens pens;
	private final LetterTable letters;
	private final Directory directory;
	private final ApplicationEventPublisher events;

	VacatedPens(Pens pens, LetterTable letters, Directory directory, ApplicationEventPublisher events) {
		this.pens = pens;
		this.letters = letters;
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

	private void tell(PositionId pen, Instant at) {
		pens.heldBy(pen).stream().filter(letter -> letters.get(letter).state() == LetterState.RETURNED)
				.forEach(letter -> events.publishEvent(new PenVacated(letter, pen, Actor.SYSTEM, at)));
	}
}
