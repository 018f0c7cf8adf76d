package id.nirkertas.disposition;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Assistants;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What assistants have prepared, until the head says a word to it; and who helped with what was given. */
@Service
public class PreparedDispositions {

	private static final int LONGEST = 1000;

	private final PreparationTable table;
	private final DispositionTable trees;
	private final Orders orders;
	private final Assistants assistants;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	PreparedDispositions(PreparationTable table, DispositionTable trees, Orders orders, Assistants assistants,
			Directory directory, OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.trees = trees;
		this.orders = orders;
		this.assistants = assistants;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** Refuses with disposition.prepared-settled, disposition.prepared-not-yours, or as {@link Dispositions#give}. */
	@Transactional
	public void confirm(Actor by, PreparedId id) {
		var prepared = held(id);
		maySettle(by, prepared).orThrow();
		var given = orders.give(by, by, prepared.letter(), prepared.under(), prepared.order());
		table.settle(id, PreparedState.CONFIRMED, "", by, clock.now());
		give(given, new Assistance(prepared.assistant(), prepared.preparedBy(), false));
		events.publishEvent(
				new PreparedConfirmed(prepared.letter(), id, prepared.head(), prepared.assistant(), by, clock.now()));
	}

	/** Whoever prepared it reads why, unless they help no more. Refuses with disposition.no-reason and disposition.text-too-long too. */
	@Transactional
	public void deny(Actor by, PreparedId id, String reason) {
		var prepared = held(id);
		var returned = isReturnable(prepared);
		maySettle(by, prepared).and(Verdict.when(!returned || !reason.isBlank(), "disposition.no-reason"))
				.and(Verdict.when(reason.length() <= LONGEST, "disposition.text-too-long", LONGEST)).orThrow();
		table.settle(id, PreparedState.DENIED, reason.strip(), by, clock.now());
		events.publishEvent(new PreparedDenied(prepared.letter(), id, prepared.head(), reason.strip(), returned, by,
				clock.now()));
	}

	@Transactional
	public void withdraw(Actor by, PreparedId id) {
		var prepared = held(id);
		mayWithdraw(by, prepared).orThrow();
		table.settle(id, PreparedState.WITHDRAWN, "", by, clock.now());
		events.publishEvent(new PreparedWithdrawn(prepared.letter(), id, prepared.head(), by, clock.now()));
	}

	public Verdict maySettle(Actor by, PreparedView prepared) {
		return Verdict.when(prepared.isWaiting(), "disposition.prepared-settled")
				.and(Verdict.when(prepared.head().equals(by.position()), "disposition.prepared-not-yours"))
				.and(directory.mayAct(by));
	}

	public Verdict mayWithdraw(Actor by, PreparedView prepared) {
		return Verdict.when(prepared.isWaiting(), "disposition.prepared-settled")
				.and(Verdict.when(prepared.assistant().equals(by.position()), "disposition.prepared-not-yours"))
				.and(directory.mayAct(by));
	}

	/** Whether there is somebody to give it back to: they help the head still, and their position is filled. */
	public boolean isReturnable(PreparedView prepared) {
		return assistants.between(prepared.head(), prepared.assistant()).isPresent()
				&& directory.holderOf(prepared.assistant()).isPresent();
	}

	/** Throws {@link NoSuchElementException} for one there never was. */
	public PreparedView view(PreparedId id) {
		return table.find(id).orElseThrow(() -> new NoSuchElementException("No prepared disposition " + id));
	}

	public List<PreparedView> views(Collection<PreparedId> ids) {
		return table.all(ids);
	}

	/** In the place where the head gives; one at a time waits there. */
	public Optional<PreparedView> waitingAt(PositionId head, DocumentId letter, @Nullable NodeId under) {
		return table.waitingOn(letter).stream()
				.filter(each -> each.head().equals(head) && Objects.equals(each.under(), under)).findFirst();
	}

	public List<PreparedView> waitingFor(PositionId head) {
		return table.waitingFor(head);
	}

	public List<PreparedView> by(PositionId assistant, int limit) {
		return table.by(assistant, limit);
	}

	public List<PreparedView> all() {
		return table.all();
	}

	/** Who helped with what was given on the letter. */
	public Map<NodeId, Assistance> assistances(DocumentId letter) {
		return table.assistances(letter);
	}

	private void give(List<DispositionGiven> given, Assistance assistance) {
		given.forEach(each -> table.assisted(each.node(), assistance));
		given.forEach(events::publishEvent);
	}

	private PreparedView held(PreparedId id) {
		trees.lock(view(id).letter());
		return view(id);
	}
}
