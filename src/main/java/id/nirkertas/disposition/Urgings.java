package id.nirkertas.disposition;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** One click reminds politely: whoever stands above asks for an answer that is still owed, once a day. */
@Service
@Transactional
public class Urgings {

	private final ReminderTable table;
	private final DispositionTable dispositions;
	private final Trees trees;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Urgings(ReminderTable table, DispositionTable dispositions, Trees trees, Directory directory, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.dispositions = dispositions;
		this.trees = trees;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** Of every node on the letter. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Map<NodeId, Verdict> mayUrge(Actor by, DocumentId letter) {
		var tree = trees.on(letter);
		var all = tree.roots().stream().flatMap(DispositionView::withAllUnder).map(DispositionView::id)
				.collect(Collectors.toSet());
		var may = directory.mayAct(by);
		var urged = table.urged(all, by.position(), directory.today(by.position()));
		return Urging.of(tree, urged).entrySet().stream()
				.collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().may(by.position()).and(may)));
	}

	/** Refuses with disposition.not-above, -.urge-reported, -.already-closed, or -.urged-today. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayUrge(Actor by, NodeId node) {
		var verdict = mayUrge(by, trees.letterOf(node)).get(node);
		if (verdict == null) {
			throw new NoSuchElementException("No disposition " + node);
		}
		return verdict;
	}

	/** Publishes {@link FollowUpUrged}. */
	public void urge(Actor by, NodeId node) {
		var letter = trees.letterOf(node);
		dispositions.lock(letter);
		mayUrge(by, node).orThrow();
		var day = directory.today(by.position());
		var now = clock.now();
		Verdict.when(table.urge(node, day, by.position(), now), "disposition.urged-today").orThrow();
		events.publishEvent(new FollowUpUrged(letter, node, trees.node(node).recipient(), day, by, now));
	}
}
