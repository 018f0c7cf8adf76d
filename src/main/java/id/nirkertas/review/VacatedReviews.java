package id.nirkertas.review;

import id.nirkertas.directory.OfficialVanished;
import id.nirkertas.directory.PositionVacated;
import id.nirkertas.letter.Letters;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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

	@ApplicationModuleListener
	void on(OfficialVanished event) {
		show(event.positions(), event.at());
	}

	@ApplicationModuleListener
	void on(PositionVacated event) {
		show(List.of(event.position()), event.at());
	}

	private void show(List<PositionId> empty, Instant at) {
		table.openWith(empty).forEach(letter -> table.open(letter).map(ReviewTable.Round::chain).ifPresent(
				chain -> chain.awaiting().stream().filter(Set.copyOf(empty)::contains).forEach(desk -> {
					var view = letters.view(letter);
					var able = deciders.mayBeShown(view);
					deciders.show(view, able);
					events.publishEvent(
							new ReviewVacated(letter, chain.version(), desk, able, Actor.SYSTEM, at));
				})));
	}
}
