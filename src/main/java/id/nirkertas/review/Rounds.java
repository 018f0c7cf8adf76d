package id.nirkertas.review;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterView;
import id.nirkertas.letter.Letters;
import id.nirkertas.review.ReviewStage.Step;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps what an act made of a chain: whoever is awaited from then on sees the letter, and has until a certain moment. */
@Component
class Rounds {

	private final ReviewTable table;
	private final ReviewTimes times;
	private final Letters letters;
	private final Directory directory;
	private final Access access;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Rounds(ReviewTable table, ReviewTimes times, Letters letters, Directory directory, Access access,
			OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.times = times;
		this.letters = letters;
		this.directory = directory;
		this.access = access;
		this.clock = clock;
		this.events = events;
	}

	Onward open(LetterView letter, ReviewChain chain) {
		var now = clock.now();
		var timed = timed(letter, chain);
		table.close(letter.id(), now);
		table.add(letter.id(), timed, now);
		grant(letter.id(), timed);
		var vacant = timed.steps().filter(Step::isVacant).map(Step::reviewer).toList();
		if (!vacant.isEmpty()) {
			events.publishEvent(new GapsPassed(letter.id(), timed.version(), vacant, Actor.SYSTEM, now));
		}
		return new Onward(true, timed.awaiting(), timed.due());
	}

	Onward advance(DocumentId letter, ReviewTable.Round round, ReviewChain after) {
		var timed = timed(letters.view(letter), after);
		table.keep(round, timed);
		grant(letter, timed);
		return Onward.from(round.chain(), timed);
	}

	private ReviewChain timed(LetterView letter, ReviewChain chain) {
		return chain.isComplete()
				? chain
				: chain.dueBy(
						times.due(directory.agencyOf(letter.drafter()).id(), letter.content().urgency()));
	}

	private void grant(DocumentId letter, ReviewChain chain) {
		chain.awaiting().forEach(reviewer -> access.grant(letter, reviewer, Role.REVIEWER));
	}
}
