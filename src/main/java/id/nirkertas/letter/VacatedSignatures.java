package id.nirkertas.letter;

import id.nirkertas.directory.DeskLeft;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Letters that are to be signed by somebody who is gone, where nobody acts for them. */
@Component
class VacatedSignatures {

	private final LetterTable letters;
	private final Directory directory;
	private final ApplicationEventPublisher events;

	VacatedSignatures(LetterTable letters, Directory directory, ApplicationEventPublisher events) {
		this.letters = letters;
		this.directory = directory;
		this.events = events;
	}

	@ApplicationModuleListener
	void on(DeskLeft event) {
		letters.unsigned(List.of(event.position()), Integer.MAX_VALUE).forEach(letter -> events.publishEvent(
				new SigningVacated(letter.id(), event.position(), Actor.SYSTEM, event.at())));
	}

	/** The position may have been left while others were still initialling. */
	@ApplicationModuleListener
	void on(LetterReady event) {
		var signatory = letters.get(event.letter()).content().signatory();
		if (signatory != null && directory.holderOf(signatory).isEmpty()) {
			events.publishEvent(new SigningVacated(event.letter(), signatory, Actor.SYSTEM, event.at()));
		}
	}
}
