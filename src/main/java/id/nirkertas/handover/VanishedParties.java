package id.nirkertas.handover;

import id.nirkertas.directory.OfficialVanished;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Proposals that wait while whoever leaves or takes over is gone from the account service. */
@Component
class VanishedParties {

	private final HandoverTable table;
	private final HandoverRules rules;
	private final ApplicationEventPublisher events;

	VanishedParties(HandoverTable table, HandoverRules rules, ApplicationEventPublisher events) {
		this.table = table;
		this.rules = rules;
		this.events = events;
	}

	@ApplicationModuleListener
	void on(OfficialVanished event) {
		table.proposed().stream().map(rules::asItStands)
				.filter(handover -> handover.state() == HandoverState.PROPOSED && isParty(event.person(), handover))
				.forEach(handover -> events.publishEvent(new HandoverPartyVanished(handover.id(), handover.positions(),
						event.person(), handover.successor().equals(event.person()),
						rules.concerned(Actor.SYSTEM, handover), Actor.SYSTEM, event.at())));
	}

	private static boolean isParty(PersonId person, Handover handover) {
		return handover.leaving().equals(person) || handover.successor().equals(person);
	}
}
