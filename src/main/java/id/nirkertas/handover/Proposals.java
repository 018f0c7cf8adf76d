package id.nirkertas.handover;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
	private final OfficeClock clock;

	Proposals(HandoverRules rules, OpenWork work, HandoverDrafts drafts, Leavers leavers, OfficeClock clock) {
		this.rules = rules;
		this.work = work;
		this.drafts = drafts;
		this.leavers = leavers;
		this.clock = clock;
	}

	/**
	 * What would be on the list: what lay open on desks until whoever hands them over left; of what the reader may not see
	 * without subject.
	 *
	 * @param leaving who hands all of them over; null for whoever {@link Leavers#from} says
	 */
	public List<HandoverItem> open(Actor reader, @Nullable PersonId leaving, Collection<PositionId> positions) {
		return work.seenBy(reader.person(), rules.ofTheirDays(
				position -> leaving == null ? leavers.from(reader, position) : Optional.of(leaving), work.of(positions)));
	}

	/** What was typed, as a handover of what is on its list; refuses as {@link Handovers#propose} says. */
	Handover checked(Actor by, Proposal proposal) {
		rules.mayPropose(by, proposal.positions()).orThrow();
		var handover = rules.handover(by, proposal, clock.now());
		var open = rules.ofTheirDays(_ -> Optional.of(handover.leaving()), work.of(proposal.positions()));
		drafts.check(handover, open);
		return handover.covering(open);
	}
}
