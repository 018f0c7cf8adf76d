package id.nirkertas.review;

import id.nirkertas.directory.DeskLeft;
import id.nirkertas.letter.Letters;
import id.nirkertas.letter.PenVacated;
import id.nirkertas.shared.Actor;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Letters that lie at the desk of somebody who is gone: those who may let them go on see them from then on. */
@Component
class VacatedReviews {

	private final ReviewTable table;
	private final Deciders deciders;
	private final Letters letters;
	private final ApplicationEventPublisher events;

	VacatedReviews(ReviewTable table, Deciders deciders, Letters letters, ApplicationEventPublisher events) {
		this.table = table;
		this.deciders = deciders;
		this.letters = letters;
		this.events = events;
	}

	/** Whoever may give back a draft that is late may do so at once where nobody writes. */
	@ApplicationModuleListener
	void on(PenVacated event) {
		events.publishEvent(new WriterVacated(event.letter(), event.pen(), deciders.letIn(letters.view(event.letter())),
				Actor.SYSTEM, event.at()));
	}

	@ApplicationModuleListener
	void on(DeskLeft event) {
		var desk = event.position();
		table.openWith(List.of(desk)).forEach(letter -> table.open(letter).map(ReviewTable.Round::chain)
				.filter(chain -> chain.awaiting().contains(desk))
				.ifPresent(chain -> events.publishEvent(new ReviewVacated(letter, chain.version(), desk,
						deciders.letIn(letters.view(letter)), Actor.SYSTEM, event.at()))));
	}
}
