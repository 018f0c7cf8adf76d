package id.nirkertas.spoken;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.letter.LetterSteps;
import id.nirkertas.letter.LetterWithdrawn;
import id.nirkertas.letter.Letters;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters that were ordered by word of mouth: the drafter notes by whom, and they say whether it is so.
 * A word waits for whoever gave it, not for their deputy, see {@link WordGivers}; every answer keeps its capacity. Whoever came
 * after them is in {@link SpokenSuccession}.
 */
@Service
public class SpokenOrders {

	private final SpokenOrderTable table;
	private final WordGivers givers;
	private final Letters letters;
	private final LetterSteps steps;
	private final OrderReaders readers;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	SpokenOrders(SpokenOrderTable table, WordGivers givers, Letters letters, LetterSteps steps, OrderReaders readers,
			Directory directory, OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.givers = givers;
		this.letters = letters;
		this.steps = steps;
		this.readers = readers;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	public Verdict mayNote(Actor by, DocumentId letter) {
		return letters.mayChange(by, letter);
	}

	/**
	 * The giver takes part in the letter from now on; of one giver it waits for one word at a time, the same twice is one. Refuses as
	 * {@link #mayNote}, {@link SpokenOrder} and {@link WordGivers#mayOpen}, with spoken.vacant and spoken.waits-already.
	 */
	@Transactional
	public void note(Actor by, DocumentId letter, SpokenOrder order) {
		steps.hold(letter);
		mayNote(by, letter).and(givers.mayBeNoted(by.position(), order))
				.and(givers.mayOpen(order, letters.view(letter).content().secrecy())).orThrow();
		var id = SpokenOrderId.random();
		var giver = Objects.requireNonNull(order.giver());
		var word = givers.word(giver, Objects.requireNonNull(order.on()));
		if (!table.add(id, letter, by, giver, word, order.words().strip(), clock.now())) {
			Verdict.when(table.repeats(letter, giver, word.on(), order.words().strip()), "spoken.waits-already", giver)
					.orThrow();
			return;
		}
		readers.open(letter, giver, word);
		events.publishEvent(new SpokenOrderNoted(letter, id, giver, word.asked(), word.on(), by, clock.now()));
	}

	/** Whoever gave it, where they sit now. Refuses with spoken.settled, and as {@link WordGivers#mayAnswer}. */
	public Verdict maySettle(Actor by, SpokenOrderId id) {
		var order = view(id);
		return Verdict.when(order.isWaiting(), "spoken.settled").and(givers.mayAnswer(by, order));
	}

	@Transactional
	public void confirm(Actor by, SpokenOrderId id) {
		var order = held(id);
		maySettle(by, id).orThrow();
		if (table.settle(id, SpokenOrderState.CONFIRMED, "", by, clock.now())) {
			events.publishEvent(new SpokenOrderConfirmed(order.letter(), id, by, clock.now()));
			readers.leave(order);
		}
	}

	/** The letter is no longer theirs to read. Refuses with spoken.no-reason and spoken.too-long. */
	@Transactional
	public void deny(Actor by, SpokenOrderId id, String reason) {
		var order = held(id);
		maySettle(by, id).and(SpokenOrder.mayBeReason(reason)).orThrow();
		if (table.settle(id, SpokenOrderState.DENIED, reason.strip(), by, clock.now())) {
			events.publishEvent(new SpokenOrderDenied(order.letter(), id, reason.strip(), by, clock.now()));
			readers.close(order);
		}
	}

	/** The drafter's position, while nobody has said anything to it. */
	public Verdict mayWithdraw(Actor by, SpokenOrderId id) {
		var order = view(id);
		return Verdict.when(order.isWaiting(), "spoken.settled")
				.and(Verdict.when(order.drafter().equals(by.position()), "spoken.not-yours", order.drafter()))
				.and(directory.mayAct(by));
	}

	@Transactional
	public void withdraw(Actor by, SpokenOrderId id) {
		var order = held(id);
		mayWithdraw(by, id).orThrow();
		end(order, by);
	}

	/** Nobody need say anything to a letter that was given up. */
	@EventListener
	void on(LetterWithdrawn event) {
		table.on(event.letter()).stream().filter(SpokenOrderView::isWaiting).forEach(order -> end(order, event.by()));
	}

	private void end(SpokenOrderView order, Actor by) {
		if (table.settle(order.id(), SpokenOrderState.WITHDRAWN, "", by, clock.now())) {
			readers.close(order);
			events.publishEvent(new SpokenOrderWithdrawn(order.letter(), order.id(), by, clock.now()));
		}
	}

	/** Throws {@link NoSuchElementException} for one there never was. */
	public SpokenOrderView view(SpokenOrderId id) {
		return table.find(id).orElseThrow(() -> new NoSuchElementException("No spoken order " + id));
	}

	public List<SpokenOrderView> views(Collection<SpokenOrderId> ids) {
		return table.all(ids);
	}

	public List<SpokenOrderView> on(DocumentId letter) {
		return table.on(letter);
	}

	public List<SpokenOrderView> all() {
		return table.all();
	}

	private SpokenOrderView held(SpokenOrderId id) {
		steps.hold(view(id).letter());
		return view(id);
	}
}
