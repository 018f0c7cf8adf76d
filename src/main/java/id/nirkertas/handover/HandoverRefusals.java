package id.nirkertas.handover;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Holder;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Handovers that do not go as they were proposed: declined, or passed on because whoever proposed them has left. */
@Service
@Transactional
public class HandoverRefusals {

	private final HandoverTable table;
	private final HandoverRules rules;
	private final OpenWork work;
	private final ApplicationEventPublisher events;
	private final OfficeClock clock;

	HandoverRefusals(HandoverTable table, HandoverRules rules, OpenWork work, ApplicationEventPublisher events,
			OfficeClock clock) {
		this.table = table;
		this.rules = rules;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayDecline(Actor by, HandoverId id) {
		return rules.mayDecline(by, table.find(id).map(rules::asItStands).orElseThrow(() -> unknown(id)));
	}

	/** It goes back to whoever proposed it, and what was open is kept. Refuses with handover.not-yours-to-decline, handover.no-reason and handover.reason-too-long. */
	public void decline(Actor by, HandoverId id, String reason) {
		var handover = table.take(id).map(rules::asItStands).orElseThrow(() -> unknown(id));
		rules.mayDecline(by, handover).and(rules.isReason(reason)).orThrow();
		table.keep(id, work.of(handover));
		table.decline(id, by, reason.strip(), clock.now());
		events.publishEvent(new HandoverDeclined(id, handover.positions(), rules.desk(handover.proposedBy()), reason.strip(),
				by.person().equals(handover.leaving()), by, clock.now()));
	}

	/** Who decides instead of a superior who proposed it and has left; empty where they have not. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<Holder> decidesInstead(Handover handover) {
		return handover.state() == HandoverState.PROPOSED && rules.isOrphaned(handover)
				? rules.decider(handover)
				: Optional.empty();
	}

	private static NoSuchElementException unknown(HandoverId id) {
		return new NoSuchElementException("No handover " + id);
	}
}
