package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.letter.LetterSteps;
import id.nirkertas.letter.Letters;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other units whose initials the drafter asks beside those the office asks; of the latter none can be left out. */
@Service
public class Coordination {

	private static final int MOST = 20;

	private final CoordinationTable table;
	private final ChainPlans plans;
	private final Letters letters;
	private final LetterSteps steps;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Coordination(CoordinationTable table, ChainPlans plans, Letters letters, LetterSteps steps,
			OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.plans = plans;
		this.letters = letters;
		this.steps = steps;
		this.clock = clock;
		this.events = events;
	}

	public List<PositionId> of(DocumentId letter) {
		return table.of(letter);
	}

	/**
	 * Why some of those who were added have no place as the letter stands now: its signatory may have been chosen later. Of a
	 * vacant one the chain itself says so.
	 */
	public List<Verdict> idle(DocumentId id) {
		var letter = letters.view(id);
		return table.of(id).stream()
				.map(position -> plans.hasPlace(position, letter.drafter(), letter.content().signatory()))
				.filter(may -> !may.isAllowed()).toList();
	}

	/** Whoever may change the draft. */
	public Verdict mayChange(Actor by, DocumentId letter) {
		return letters.mayChange(by, letter);
	}

	/** Refuses with review.coordination.…, and as {@link #mayChange}. Safe to repeat. */
	@Transactional
	public void add(Actor by, DocumentId letter, PositionId position) {
		steps.hold(letter);
		mayChange(by, letter).and(mayAsk(letter, position)).orThrow();
		var now = clock.now();
		if (table.add(letter, position, now)) {
			events.publishEvent(new CoordinationChanged(letter, position, true, by, now));
		}
	}

	private Verdict mayAsk(DocumentId id, PositionId position) {
		var letter = letters.view(id);
		var added = table.of(id);
		var isAsked = !added.contains(position)
				&& plans.of(letter).stream().anyMatch(stage -> stage.reviewers().contains(position));
		return when(!isAsked, "review.coordination.asked-anyway", position)
				.and(plans.mayBeAsked(position, letter.drafter(), letter.content().signatory()))
				.and(when(added.size() < MOST || added.contains(position), "review.coordination.too-many", MOST));
	}

	/** Safe to repeat. */
	@Transactional
	public void remove(Actor by, DocumentId letter, PositionId position) {
		steps.hold(letter);
		mayChange(by, letter).orThrow();
		if (table.remove(letter, position)) {
			events.publishEvent(new CoordinationChanged(letter, position, false, by, clock.now()));
		}
	}
}
