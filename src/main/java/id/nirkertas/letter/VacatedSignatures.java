package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.OfficialVanished;
import id.nirkertas.directory.PositionVacated;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
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
		tell(event.positions().stream().filter(position -> directory.isLeftBy(event.person(), position)).toList(),
				event.at());
	}

	@ApplicationModuleListener
	void on(PositionVacated event) {
		tell(List.of(event.position()), event.at());
	}

	private void tell(List<PositionId> empty, Instant at) {
		letters.unsigned(empty, Integer.MAX_VALUE).forEach(letter -> events.publishEvent(new SigningVacated(letter.id(),
				Objects.requireNonNull(letter.content().signatory()), Actor.SYSTEM, at)));
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
