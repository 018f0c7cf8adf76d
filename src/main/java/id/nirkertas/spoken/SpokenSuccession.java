package id.nirkertas.spoken;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.letter.LetterSteps;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Spoken orders of officials who left the position: they are asked where they sit now. Whoever came after them may make the draft
 * their own decision, see {@link WordGivers}.
 */
@Service
public class SpokenSuccession {

	private final SpokenOrderTable table;
	private final SpokenOrders orders;
	private final WordGivers givers;
	private final OrderReaders readers;
	private final LetterSteps steps;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	SpokenSuccession(SpokenOrderTable table, SpokenOrders orders, WordGivers givers, OrderReaders readers,
			LetterSteps steps, OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.orders = orders;
		this.givers = givers;
		this.readers = readers;
		this.steps = steps;
		this.clock = clock;
		this.events = events;
	}

	/** Whether whoever gave it can still be asked; else it waits for whoever came after them. */
	public boolean isGiverInOffice(SpokenOrderView order) {
		return givers.isInOffice(order);
	}

	/** Refuses with spoken.settled, and as {@link WordGivers#mayTakeOver}. */
	public Verdict mayTakeOver(Actor by, SpokenOrderId id) {
		var order = orders.view(id);
		return Verdict.when(order.isWaiting(), "spoken.settled").and(givers.mayTakeOver(by, order));
	}

	/** Refuses with spoken.settled, and as {@link WordGivers#mayLeave}. */
	public Verdict mayLeave(Actor by, SpokenOrderId id) {
		var order = orders.view(id);
		return Verdict.when(order.isWaiting(), "spoken.settled").and(givers.mayLeave(by, order));
	}

	/** As one's own decision: nothing is said of what somebody else ordered. Refuses as {@link #mayTakeOver}. */
	@Transactional
	public void takeOver(Actor by, SpokenOrderId id) {
		var order = held(id);
		mayTakeOver(by, id).orThrow();
		if (table.settle(id, SpokenOrderState.TAKEN_OVER, "", by, clock.now())) {
			events.publishEvent(new SpokenOrderTakenOver(order.letter(), id, by, clock.now()));
		}
	}

	/** Nobody is left to be asked. Refuses as {@link #mayLeave}, with spoken.no-reason and spoken.too-long. */
	@Transactional
	public void leave(Actor by, SpokenOrderId id, String reason) {
		var order = held(id);
		mayLeave(by, id).and(SpokenOrder.mayBeReason(reason)).orThrow();
		if (table.settle(id, SpokenOrderState.NOT_TAKEN, reason.strip(), by, clock.now())) {
			events.publishEvent(new SpokenOrderNotTaken(order.letter(), id, reason.strip(), by, clock.now()));
			readers.close(order);
		}
	}

	/** Whoever gave a word and has moved since is asked where they sit now. */
	@Scheduled(fixedDelayString = "${nirkertas.spoken.follow-every:PT15M}", initialDelayString = "PT5M")
	@Transactional
	public void follow() {
		table.waiting().stream().filter(order -> !givers.asked(order).equals(order.asked())).forEach(moved -> {
			var order = held(moved.id());
			var to = givers.asked(order);
			if (!to.equals(order.asked()) && table.ask(order, to)) {
				readers.pass(order, to);
				events.publishEvent(
						new SpokenOrderPassed(order.letter(), order.id(), order.asked(), to, Actor.SYSTEM, clock.now()));
			}
		});
	}

	private SpokenOrderView held(SpokenOrderId id) {
		steps.hold(orders.view(id).letter());
		return orders.view(id);
	}
}
