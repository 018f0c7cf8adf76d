package id.nirkertas.handover;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Holder;
import id.nirkertas.shared.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proposals of superiors who have left: whoever decides instead is told, and told anew when that is somebody else. Where nobody is,
 * they lapse.
 */
@Service
public class Orphans {

	private final HandoverTable table;
	private final HandoverRules rules;
	private final Lapsing lapsing;
	private final ApplicationEventPublisher events;
	private final OfficeClock clock;

	Orphans(HandoverTable table, HandoverRules rules, Lapsing lapsing, ApplicationEventPublisher events,
			OfficeClock clock) {
		this.table = table;
		this.rules = rules;
		this.lapsing = lapsing;
		this.events = events;
		this.clock = clock;
	}

	/** Assignments end by their day, without an act: nothing but looking finds it. Safe to repeat, and on several nodes. */
	@Scheduled(fixedDelayString = "${nirkertas.handover.orphans-every:PT5M}", initialDelayString = "PT2M")
	@Transactional
	public void tellDeciders() {
		table.proposed().stream().filter(rules::isOrphaned)
				.forEach(handover -> rules.decider(handover).ifPresentOrElse(decider -> tell(handover, decider),
						() -> lapsing.lapse(handover)));
	}

	private void tell(Handover handover, Holder decider) {
		if (table.passUp(handover.id(), decider.actor())) {
			events.publishEvent(new HandoverPassedUp(handover.id(), handover.positions(), handover.proposedThrough(),
					decider.person().id(), decider.position().id(), Actor.SYSTEM, clock.now()));
		}
	}
}
