package id.nirkertas.disposition;

import id.nirkertas.registry.IncomingNoted;
import id.nirkertas.registry.IncomingSettled;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What waits for the head's word ends by itself when the head does what it can no longer be given after. */
@Component
class Overtaking {

	private final PreparationTable table;
	private final Trees trees;
	private final ApplicationEventPublisher events;

	Overtaking(PreparationTable table, Trees trees, ApplicationEventPublisher events) {
		this.table = table;
		this.trees = trees;
		this.events = events;
	}

	/** One of those it was meant for has something of the head in the same place. */
	@EventListener
	void on(DispositionGiven event) {
		var place = trees.node(event.node()).parent();
		overtake(event.letter(), waiting -> waiting.head().equals(event.giver()) && Objects.equals(waiting.under(), place)
				&& waiting.order().recipients().stream().anyMatch(each -> each.position().equals(event.recipient())),
				event.by(), event.at());
	}

	@EventListener
	void on(IncomingNoted event) {
		overtake(event.incoming(), _ -> true, event.by(), event.at());
	}

	@EventListener
	void on(IncomingSettled event) {
		overtake(event.incoming(), _ -> true, event.by(), event.at());
	}

	@EventListener
	void on(FollowUpReported event) {
		overtake(event.letter(), waiting -> event.node().equals(waiting.under()), event.by(), event.at());
	}

	/** Nothing is given on under what has ended. */
	@EventListener
	void on(DispositionNoted event) {
		overtake(event.letter(), waiting -> event.node().equals(waiting.under()), event.by(), event.at());
	}

	@EventListener
	void on(DispositionWithdrawn event) {
		overtake(event.letter(), waiting -> event.node().equals(waiting.under()), event.by(), event.at());
	}

	@EventListener
	void on(DispositionReturned event) {
		overtake(event.letter(), waiting -> event.node().equals(waiting.under()), event.by(), event.at());
	}

	@EventListener
	void on(BranchClosed event) {
		overtake(event.letter(), waiting -> waiting.under() != null && event.nodes().contains(waiting.under()), event.by(),
				event.at());
	}

	private void overtake(DocumentId letter, Predicate<PreparedView> which, Actor by, Instant at) {
		table.waitingOn(letter).stream().filter(which)
				.filter(waiting -> table.settle(waiting.id(), PreparedState.OVERTAKEN, "", by, at))
				.forEach(waiting -> events
						.publishEvent(new PreparedOvertaken(letter, waiting.id(), waiting.head(), by, at)));
	}
}
