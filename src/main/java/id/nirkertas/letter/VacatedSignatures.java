package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.OfficialVanished;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.util.Objects;
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
	void on(OfficialVanished event) {
		var empty = event.positions().stream().filter(position -> isLeftBy(event.person(), position)).toList();
		letters.unsigned(empty, Integer.MAX_VALUE).forEach(letter -> events.publishEvent(new SigningVacated(letter.id(),
				Objects.requireNonNull(letter.content().signatory()), Actor.SYSTEM, event.at())));
	}

	/** The position may have been left while others were still initialling. */
	@ApplicationModuleListener
	void on(LetterReady event) {
		var signatory = letters.get(event.letter()).content().signatory();
		if (signatory != null && directory.holderOf(signatory).isEmpty()) {
			events.publishEvent(new SigningVacated(event.letter(), signatory, Actor.SYSTEM, event.at()));
		}
	}

	/** Whether nobody else fills it today; the directory may still know whoever has just vanished. */
	private boolean isLeftBy(PersonId person, PositionId position) {
		return directory.assignmentsTo(position).stream().filter(directory::isInForce)
				.allMatch(other -> other.person().equals(person));
	}
}
