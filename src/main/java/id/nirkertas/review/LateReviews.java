package id.nirkertas.review;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reviews whose moment has passed. */
@Service
public class LateReviews {

	private final ReviewTable table;
	private final Deciders deciders;
	private final Letters letters;
	private final WorkingDays days;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	LateReviews(ReviewTable table, Deciders deciders, Letters letters, WorkingDays days, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.deciders = deciders;
		this.letters = letters;
		this.days = days;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * A step of the flow, on the day it is due and on every day after it: reminds whoever is awaited, on days on which the office
	 * works. From then on those who may let the letter go on without them see it.
	 */
	@Transactional
	public void remind(DocumentId letter) {
		var view = letters.view(letter);
		var chain = table.open(letter).map(ReviewTable.Round::chain).filter(open -> !open.isComplete());
		var due = chain.map(ReviewChain::due);
		if (due.isEmpty() || view.state() != LetterState.IN_REVIEW || !days.isWorkingDay(clock.today())) {
			return;
		}
		var helpers = deciders.letIn(view);
		events.publishEvent(new ReviewersReminded(letter, view.version(), chain.get().awaiting(), helpers, due.get(),
				Actor.SYSTEM, clock.now()));
	}
}
