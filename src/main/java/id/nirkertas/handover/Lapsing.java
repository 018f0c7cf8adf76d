package id.nirkertas.handover;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Proposals that nobody is left to decide: they lapse once and for good, so that none comes back beside another. */
@Component
class Lapsing {

	private final HandoverTable table;
	private final HandoverRules rules;
	private final ApplicationEventPublisher events;
	private final OfficeClock clock;

	Lapsing(HandoverTable table, HandoverRules rules, ApplicationEventPublisher events, OfficeClock clock) {
		this.table = table;
		this.rules = rules;
		this.events = events;
		this.clock = clock;
	}

	/** Only what has lapsed, as {@link HandoverRules#asItStands} says; safe to repeat. */
	void lapse(Handover handover) {
		if (rules.asItStands(handover).state() == HandoverState.LAPSED && table.lapse(handover.id())) {
			events.publishEvent(new HandoverLapsed(handover.id(), handover.positions(), handover.proposedThrough(),
					rules.concerned(Actor.SYSTEM, handover), Actor.SYSTEM, clock.now()));
		}
	}
}
