package id.nirkertas.disposition;

import id.nirkertas.registry.Registry;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The tree of instructions on an incoming letter. One act at a time on one tree: whoever comes second sees what the first did. */
@Service
@Transactional
public class Dispositions {

	private final DispositionTable table;
	private final Trees trees;
	private final KnownTrees known;
	private final Orders orders;
	private final Answers answers;
	private final Registry registry;
	private final ApplicationEventPublisher events;

	Dispositions(DispositionTable table, Trees trees, KnownTrees known, Orders orders, Answers answers, Registry registry,
			ApplicationEventPublisher events) {
		this.table = table;
		this.trees = trees;
		this.known = known;
		this.orders = orders;
		this.answers = answers;
		this.registry = registry;
		this.events = events;
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Instruction> instructions() {
		return table.instructions();
	}

	/** Whom the position may give to: its own subordinates, and everybody under them inside the agency; direct ones first. */
	public List<PositionId> candidates(PositionId giver) {
		return orders.candidates(giver);
	}

	/** The addressee on the letter itself, or a recipient on their open node. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayGive(Actor by, DocumentId letter, @Nullable NodeId under) {
		return orders.mayGive(by, letter, under);
	}

	/**
	 * Refuses with disposition.no-recipient, disposition.no-instruction, disposition.two-leaders, disposition.not-subordinate,
	 * disposition.due-in-past, disposition.due-after-own, or disposition.already-given when a recipient has something open in
	 * the same place.
	 */
	public List<NodeId> give(Actor by, DocumentId letter, @Nullable NodeId under, DispositionOrder order) {
		table.lock(letter);
		if (under != null) {
			read(by, under);
		}
		var given = orders.give(by, by, letter, under, order);
		given.forEach(events::publishEvent);
		return given.stream().map(DispositionGiven::node).toList();
	}

	/** Marks the first look of somebody who acts in the recipient's position; anybody else's changes nothing. */
	public void read(Actor by, NodeId node) {
		answers.read(by, node);
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayReport(Actor by, NodeId node) {
		return answers.mayReport(by, node);
	}

	/** Refuses with disposition.children-open while somebody under it still owes an answer, and with disposition.no-text. */
	public void report(Actor by, NodeId node, String text) {
		report(by, node, text, List.of());
	}

	/** Names the letters that came of it; refuses with disposition.result-not-ours and disposition.too-many-results too. */
	public void report(Actor by, NodeId node, String text, List<DocumentId> results) {
		answers.report(by, node, text, results);
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayAccept(Actor by, NodeId node) {
		return answers.mayAccept(by, node);
	}

	public void accept(Actor by, NodeId node) {
		answers.accept(by, node);
	}

	/** The report is not enough; the remark says why, and the recipient reports again. */
	public void askAgain(Actor by, NodeId node, String remark) {
		answers.askAgain(by, node, remark);
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayNote(Actor by, NodeId node) {
		return answers.mayNote(by, node);
	}

	public void note(Actor by, NodeId node) {
		answers.note(by, node);
	}

	/** The addressee closes the letter when every first instruction is closed; refuses with disposition.still-open. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict maySettle(Actor by, DocumentId letter) {
		return registry.maySettle(by, letter).and(trees.on(letter).maySettle());
	}

	public void settle(Actor by, DocumentId letter) {
		table.lock(letter);
		maySettle(by, letter).orThrow();
		registry.settle(by, letter);
	}

	/** Late branches first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<DispositionView> tree(DocumentId letter) {
		return trees.on(letter).roots();
	}

	/** As the reader may know it: of a secret letter their own branches and the way to them; to who left, as it was then. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<DispositionView> treeFor(Actor reader, DocumentId letter) {
		return known.of(reader, letter).roots();
	}

	/** Throws {@link java.util.NoSuchElementException} for an unknown node. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public DispositionView node(NodeId node) {
		return trees.node(node);
	}

	/** In the order asked, unknown ones left out. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<DispositionView> nodes(List<NodeId> nodes) {
		return trees.nodes(nodes);
	}
}
