package id.nirkertas.handover;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a handover would hold before it is proposed. */
@Service
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class Proposals {

	private final HandoverRules rules;
	private final OpenWork work;
	private final HandoverDrafts drafts;
	private final Leavers leavers;
	private final EarlierHandovers earlier;
	private final OfficeClock clock;

	Proposals(HandoverRules rules, OpenWork work, HandoverDrafts drafts, Leavers leavers,
			EarlierHandovers earlier, OfficeClock clock) {
		this.rules = rules;
		this.work = work;
		this.drafts = drafts;
		this.leavers = leavers;
		this.earlier = earlier;
		this.clock = clock;
	}

	/**
	 * What would be on the list: what lay open on desks until whoever hands them over left, without what they
	 * have handed over today; of what the reader may not see without subject.
	 *
	 * @param leaving who hands all of them over; null for whoever {@link Leavers#from} says
	 */
	public List<HandoverItem> open(Actor reader, @Nullable PersonId leaving, Collection<PositionId> positions) {
		return work.seenBy(reader.person(), theirs(leaving(reader, leaving), positions));
	}

	/** Whether no other handover of these desks waits for its confirmation; refuses with handover.open-already. */
	public Verdict isFree(Collection<PositionId> positions, HandoverId own) {
		return earlier.isFree(own, positions);
	}

	/** What was confirmed of a desk today, as {@link #open} leaves it out. */
	public List<Handover> today(Actor reader, @Nullable PersonId leaving, PositionId position) {
		return leaving(reader, leaving).apply(position).map(person -> earlier.today(person, position)).orElseGet(List::of);
	}

	private Function<PositionId, Optional<PersonId>> leaving(Actor reader, @Nullable PersonId named) {
		return position -> named == null ? leavers.from(reader, position) : Optional.of(named);
	}

	private List<HandoverItem> theirs(Function<PositionId, Optional<PersonId>> leaving, Collection<PositionId> positions) {
		return earlier.unlisted(leaving, rules.ofTheirDays(leaving, work.of(positions)));
	}

	/** What was typed, as a handover of what is on its list; refuses as {@link Handovers#propose} says. */
	Handover checked(Actor by, Proposal proposal) {
		rules.mayPropose(by, proposal.positions()).orThrow();
		earlier.take(proposal.id(), proposal.positions()).orThrow();
		var handover = rules.handover(by, proposal, clock.now());
		var open = theirs(_ -> Optional.of(handover.leaving()), proposal.positions());
		drafts.check(handover, open);
		return handover.covering(open);
	}
}
