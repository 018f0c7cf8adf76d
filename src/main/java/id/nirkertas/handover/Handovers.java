package id.nirkertas.handover;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Passing desks on. The leaving officer proposes it, or a superior; the successor confirms it, or a superior, but never whoever
 * proposed it; when a superior who proposed it leaves, whoever follows them decides. Whoever is to take over may decline. What
 * belongs to a position stays with it and waits for whoever fills it; drafts may go to another one.
 */
@Service
@Transactional
public class Handovers {

	private final HandoverTable table;
	private final HandoverRules rules;
	private final OpenWork work;
	private final Proposals proposals;
	private final HandoverDrafts drafts;
	private final MinutesTaker minutes;
	private final ApplicationEventPublisher events;
	private final OfficeClock clock;

	Handovers(HandoverTable table, HandoverRules rules, OpenWork work, Proposals proposals, HandoverDrafts drafts,
			MinutesTaker minutes, ApplicationEventPublisher events, OfficeClock clock) {
		this.table = table;
		this.rules = rules;
		this.work = work;
		this.proposals = proposals;
		this.drafts = drafts;
		this.minutes = minutes;
		this.events = events;
		this.clock = clock;
	}

	/** Whether a position's desk is theirs to pass on: their own, or that of somebody below them. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayPropose(Actor by, Collection<PositionId> positions) {
		return rules.mayPropose(by, positions);
	}

	/** Of the positions that somebody fills, those that are this actor's to pass on; in the order in which they fill them. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<PositionId> passable(Actor by, PersonId leaving) {
		return rules.passable(by, leaving);
	}

	/** As {@link Proposals#open}, of the desks of whoever fills them or did last. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HandoverItem> open(Actor reader, Collection<PositionId> positions) {
		return proposals.open(reader, null, positions);
	}

	/**
	 * Refuses with handover.not-yours-to-propose, handover.open-already, handover.no-successor, handover.successor-leaves, handover.nobody-there,
	 * handover.of-several, handover.no-target, handover.pen-first, handover.secret-unconfirmed, and what
	 * {@link id.nirkertas.letter.HandingOn#may} says of a draft. Proposed twice it is one; handover.form-used is what became of the
	 * first since, and handover.form-differs that the first says something else.
	 */
	public HandoverId propose(Actor by, Proposal proposal) {
		var handover = table.find(proposal.id()).isPresent() ? null : proposals.checked(by, proposal);
		if (handover == null || !table.add(handover)) {
			found(proposal.id()).mayRepeat(by, proposal).orThrow();
		} else {
			events.publishEvent(new HandoverProposed(handover.id(), handover.leaving(), handover.successor(),
					handover.positions(), handover.target(), rules.desk(handover.successor()), by, handover.proposedAt()));
		}
		return proposal.id();
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayConfirm(Actor by, HandoverId id) {
		return rules.mayConfirm(by, found(id));
	}

	/** Everything at once; the list is kept as it is now, and who takes part as what. Confirmed twice it happens once. */
	public void confirm(Actor by, HandoverId id) {
		var handover = standing(table.take(id));
		if (handover.state() == HandoverState.CONFIRMED && rules.mayRead(by, handover).isAllowed()) {
			return;
		}
		rules.mayConfirm(by, handover).orThrow();
		var items = work.of(handover);
		var passed = items.stream().filter(item -> item.passedTo() != null).toList();
		drafts.pass(by, handover, passed);
		table.keep(id, items);
		table.leaveOut(id, work.late(handover));
		minutes.keep(handover, items, by, clock.now());
		table.close(id, HandoverState.CONFIRMED, by, clock.now());
		events.publishEvent(new HandoverConfirmed(id, handover.positions(), handover.target(),
				rules.concerned(by, handover), handover.inNameOf(), items.size(), passed.size(), by, clock.now()));
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayWithdraw(Actor by, HandoverId id) {
		return rules.mayWithdraw(by, found(id));
	}

	/** Withdrawn twice it is withdrawn once. */
	public void withdraw(Actor by, HandoverId id) {
		var handover = standing(table.take(id));
		if (handover.state() != HandoverState.WITHDRAWN) {
			rules.mayWithdraw(by, handover).orThrow();
			table.close(id, HandoverState.WITHDRAWN, by, clock.now());
			events.publishEvent(new HandoverWithdrawn(id, by, clock.now()));
		}
	}

	/** Refuses with handover.not-for-you whom it does not concern, nor somebody below them. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Handover handover(Actor reader, HandoverId id) {
		var handover = found(id);
		rules.mayRead(reader, handover).orThrow();
		return handover;
	}

	/** As it was when it was confirmed or declined, or stands now. Who signs it, and the target of its drafts, read what is not secret. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<HandoverItem> items(Actor reader, HandoverId id) {
		var handover = handover(reader, id);
		return work.shownTo(reader, handover, switch (handover.state()) {
			case CONFIRMED, DECLINED -> table.items(id);
			case PROPOSED -> work.of(handover);
			case WITHDRAWN, LAPSED -> List.<HandoverItem>of();
		});
	}

	private Handover found(HandoverId id) {
		return standing(table.find(id));
	}

	private Handover standing(Optional<Handover> row) {
		return row.map(rules::asItStands).orElseThrow(() -> new NoSuchElementException("No such handover"));
	}
}
