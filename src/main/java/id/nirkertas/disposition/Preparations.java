package id.nirkertas.disposition;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Assistant;
import id.nirkertas.directory.Assistants;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Disposings;
import id.nirkertas.directory.Holder;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What assistants do for heads: prepare dispositions that wait for the head's word, or give them in the head's name. */
@Service
public class Preparations {

	private final PreparationTable table;
	private final DispositionTable trees;
	private final Orders orders;
	private final InName inName;
	private final Assistants assistants;
	private final Disposings disposings;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Preparations(PreparationTable table, DispositionTable trees, Orders orders, InName inName, Assistants assistants,
			Disposings disposings, Directory directory, OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.trees = trees;
		this.orders = orders;
		this.inName = inName;
		this.assistants = assistants;
		this.disposings = disposings;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** Whose work the position prepares today. */
	public Set<PositionId> heads(Actor by) {
		return assistants.helping(by.position()).stream().map(Assistant::head).collect(Collectors.toUnmodifiableSet());
	}

	/** Whose right it is to dispose there. */
	public PositionId headOn(DocumentId letter, @Nullable NodeId under) {
		return orders.giverOn(letter, under);
	}

	/** The head's own right on the letter, and the assistant's appointment. */
	public Verdict mayPrepare(Actor by, DocumentId letter, @Nullable NodeId under) {
		var head = orders.giverOn(letter, under);
		return Verdict.when(inName.appointed(by, head, letter).isPresent(), "disposition.not-assistant", head)
				.and(directory.mayAct(by))
				.and(acting(head).map(actor -> orders.mayGive(actor, letter, under))
						.orElseGet(() -> Verdict.refused("disposition.head-vacant", head)));
	}

	/**
	 * Beside that, the permission to dispose in the head's name, as {@link Disposings#mayDispose}: of the one who acts there, since
	 * nobody gives away the name of whoever stands in for them, and to that very person.
	 */
	public Verdict mayDispose(Actor by, DocumentId letter, @Nullable NodeId under) {
		var head = orders.giverOn(letter, under);
		return mayPrepare(by, letter, under)
				.and(inName.appointed(by, head, letter).map(assistant -> disposings.mayDispose(assistant, by.person()))
						.orElseGet(() -> Verdict.refused("disposition.not-assistant", head)));
	}

	/** Refuses as {@link #mayPrepare} and as {@link Dispositions#give}, and with disposition.prepared-already. */
	@Transactional
	public void prepare(Actor by, DocumentId letter, @Nullable NodeId under, DispositionOrder order) {
		trees.lock(letter);
		mayPrepare(by, letter, under).orThrow();
		var head = acting(orders.giverOn(letter, under)).orElseThrow();
		orders.mayGive(head, letter, under, order).orThrow();
		var id = PreparedId.random();
		Verdict.when(table.add(id, letter, under, head.position(), by, order, clock.now()), "disposition.prepared-already")
				.orThrow();
		events.publishEvent(new DispositionPrepared(letter, id, head.position(), by, clock.now()));
	}

	/** Gives at once, in the head's name. Refuses as {@link #mayDispose} and as {@link Dispositions#give}. */
	@Transactional
	public void dispose(Actor by, DocumentId letter, @Nullable NodeId under, DispositionOrder order) {
		trees.lock(letter);
		inName.hold(by, orders.giverOn(letter, under), letter);
		mayDispose(by, letter, under).orThrow();
		var head = acting(orders.giverOn(letter, under)).orElseThrow();
		var given = orders.give(head, by, letter, under, order);
		given.forEach(each -> table.assisted(each.node(), new Assistance(by.position(), by.person(), true)));
		given.forEach(events::publishEvent);
	}

	private Optional<Actor> acting(PositionId head) {
		return directory.holderOf(head).map(Holder::actor);
	}
}
