package id.nirkertas.spoken;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.letter.LetterSteps;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Spoken orders of officials who left the position: they are asked where they sit now. Whoever came after them may make the draft
 * their own decision, see {@link WordGivers}.
 */
@Service
public class SpokenSuccession {

	private static final Logger LOG = LoggerFactory.getLogger(SpokenSuccession.class);

	private final SpokenOrderTable table;
	private final SpokenOrders orders;
	private final WordGivers givers;
	private final OrderReaders readers;
	private final LetterSteps steps;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;
	private final TransactionTemplate transaction;

	SpokenSuccession(SpokenOrderTable table, SpokenOrders orders, WordGivers givers, OrderReaders readers,
			LetterSteps steps, OfficeClock clock, ApplicationEventPublisher events,
			PlatformTransactionManager transactions) {
		this.table = table;
		this.orders = orders;
		this.givers = givers;
		this.readers = readers;
		this.steps = steps;
		this.clock = clock;
		this.events = events;
		this.transaction = new TransactionTemplate(transactions);
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
			readers.leave(order);
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

	/**
	 * Whoever gave a word and has moved since is asked where they sit now; what is secret goes out of sight of the desk they left, and
	 * where it then waits for nobody who may read it, it ends. On two nodes at once one of them does it.
	 */
	@Scheduled(fixedDelayString = "${nirkertas.spoken.follow-every:PT15M}", initialDelayString = "PT5M")
	public void follow() {
		table.waiting().forEach(this::follow);
	}

	/** One order whose flow stands elsewhere holds up no other; the nightly round finds it. */
	private void follow(SpokenOrderView waiting) {
		try {
			if (!givers.asked(waiting).equals(waiting.asked()) || readers.isSecret(waiting.letter())) {
				transaction.executeWithoutResult(_ -> {
					pass(held(waiting.id()));
					endUnanswerable(orders.view(waiting.id()));
				});
			}
		} catch (RuntimeException e) {
			LOG.warn("A spoken order does not follow whoever gave it: {}", waiting.id(), e);
		}
	}

	private void pass(SpokenOrderView order) {
		var to = givers.asked(order);
		if (to.equals(order.asked())) {
			if (order.isWaiting()) {
				readers.pass(order, to);
			}
		} else if (table.ask(order, to)) {
			readers.pass(order, to);
			events.publishEvent(
					new SpokenOrderPassed(order.letter(), order.id(), order.asked(), to, Actor.SYSTEM, clock.now()));
		}
	}

	/** Nobody is left who could read it and say anything. */
	private void endUnanswerable(SpokenOrderView order) {
		if (order.isWaiting() && readers.isShut(order)
				&& table.settle(order.id(), SpokenOrderState.UNANSWERABLE, "", Actor.SYSTEM, clock.now())) {
			events.publishEvent(new SpokenOrderUnanswerable(order.letter(), order.id(), Actor.SYSTEM, clock.now()));
		}
	}

	private SpokenOrderView held(SpokenOrderId id) {
		steps.hold(orders.view(id).letter());
		return orders.view(id);
	}
}
