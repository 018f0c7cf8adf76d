package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.LetterView;
import id.nirkertas.review.ReviewStage.Step;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A review is passed on for one letter, not for one version of it: in the next round it lies with the delegate again, as long as
 * they could be given it today. Where they could not, the delegation ends, and with it what it opened to them.
 */
@Component
class StandingDelegations {

	private final ReviewTable table;
	private final Writers writers;
	private final Directory directory;
	private final Access access;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	StandingDelegations(ReviewTable table, Writers writers, Directory directory, Access access, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.writers = writers;
		this.directory = directory;
		this.access = access;
		this.clock = clock;
		this.events = events;
	}

	/** A subordinate in office who did not write the letter and has no part in the chain. */
	Verdict mayTake(PositionId to, PositionId from, LetterView letter, ReviewChain chain) {
		return when(directory.subordinatesOf(from).stream().anyMatch(position -> position.id().equals(to)),
				"review.delegate-no-subordinate").and(when(!to.equals(letter.drafter()), "review.delegate-is-drafter"))
				.and(when(directory.holderOf(to).isPresent(), "review.delegate-vacant"))
				.and(when(!writers.holds(to, letter), "review.delegate-is-drafter"))
				.and(chain.mayTake(to));
	}

	/** What the next round will ask of whom, while the letter lies with whoever changes it. */
	ReviewChain ahead(ReviewChain plan, LetterView letter) {
		return letter.state() == LetterState.RETURNED ? standing(plan, letter, last(letter)) : plan;
	}

	/** Of the round that begins; whoever has the review again is told, and whoever has it no longer. */
	ReviewChain into(ReviewChain chain, LetterView letter) {
		var before = last(letter);
		var after = standing(chain, letter, before);
		before.forEach(step -> tell(step, after, letter));
		return after;
	}

	private void tell(Step before, ReviewChain after, LetterView letter) {
		var delegate = before.desk();
		var now = clock.now();
		var again = after.steps().filter(step -> step.reviewer().equals(before.reviewer())).findFirst();
		if (again.filter(step -> delegate.equals(step.desk())).isPresent()) {
			if (again.filter(Step::isOpen).isPresent()) {
				events.publishEvent(
						new DelegationKept(letter.id(), after.version(), before.reviewer(), delegate, Actor.SYSTEM, now));
			}
			return;
		}
		var hasPart = before.isInitialled()
				|| after.steps().anyMatch(step -> step.desk().equals(delegate) || step.reviewer().equals(delegate));
		if (!hasPart) {
			access.end(letter.id(), delegate, Role.REVIEWER);
		}
		events.publishEvent(new DelegationEnded(letter.id(), after.version(), before.reviewer(), delegate,
				again.filter(Step::isOpen).isPresent(), Actor.SYSTEM, now));
	}

	private ReviewChain standing(ReviewChain chain, LetterView letter, List<Step> before) {
		var after = chain;
		for (var step : before) {
			if (mayTake(step.desk(), step.reviewer(), letter, after).isAllowed()) {
				after = after.passedOn(step.reviewer(), Objects.requireNonNull(step.delegation()));
			}
		}
		return after;
	}

	/** The places of the last round that were passed on. */
	private List<Step> last(LetterView letter) {
		return table.last(letter.id()).stream().flatMap(ReviewChain::steps).filter(step -> step.delegation() != null)
				.toList();
	}
}
