package id.nirkertas.letter;

import id.nirkertas.directory.DeskLeft;
import id.nirkertas.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Drafts that somebody who is gone was changing in their drafter's place. */
@Component
class VacatedPens {

	private final Pens pens;
	private final LetterTable letters;
	private final ApplicationEventPublisher events;

	VacatedPens(Pens pens, LetterTable letters, ApplicationEventPublisher events) {
		this.pens = pens;
		this.letters = letters;
		this.events = events;
	}

	@ApplicationModuleListener
	void on(DeskLeft event) {
		var pen = event.position();
		pens.heldBy(pen).stream().filter(letter -> letters.get(letter).state() == LetterState.RETURNED)
				.forEach(letter -> events.publishEvent(new PenVacated(letter, pen, Actor.SYSTEM, event.at())));
	}
}
