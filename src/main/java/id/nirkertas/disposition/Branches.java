package id.nirkertas.disposition;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How instructions end without an answer: taken back unread by their giver, given back by a recipient they are not for, or closed by
 * their giver with everything under them. None is ever deleted, and each says why it ended.
 */
@Service
@Transactional
public class Branches {

	private final DispositionTable tree;
	private final EndingTable table;
	private final Trees trees;
	private final InName inName;
	private final Parting parting;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Branches(DispositionTable tree, EndingTable table, Trees trees, InName inName, Parting parting, Directory directory,
			OfficeClock clock, ApplicationEventPublisher events) {
		this.tree = tree;
		this.table = table;
		this.trees = trees;
		this.inName = inName;
		this.parting = parting;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** The giver, or an assistant who disposes in their name, while nobody has read it or given it on. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayWithdraw(Actor by, NodeId id) {
		var node = trees.node(id);
		return inName.mayChange(by, node.giver(), node.letter()).and(Node.of(node).mayWithdraw());
	}

	/**
	 * Its recipient has it no longer, and sees the letter no longer where nothing else shows it to them. Refuses with
	 * disposition.already-read whoever comes after the first look, and with disposition.no-why.
	 */
	public void withdraw(Actor by, NodeId id, String reason) {
		var letter = locked(id);
		var node = trees.node(id);
		inName.hold(by, node.giver(), letter);
		var at = clock.now();
		mayWithdraw(by, id).and(Reasons.isWritten(reason)).orThrow();
		Verdict.when(table.withdraw(id, reason.strip(), by, at), "disposition.already-read").orThrow();
		parting.of(letter, node.recipient());
		events.publishEvent(new DispositionWithdrawn(letter, id, node.giver(), node.recipient(), by, at));
	}

	/** The recipient, while nobody under them is asked to do it. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayGiveBack(Actor by, NodeId id) {
		return trees.rulesOf(id).mayGiveBack(by.position()).and(directory.mayAct(by));
	}

	/**
	 * Not their work, or not for them at all: who has not worked on it, reported or given it on, sees the letter no longer. Refuses with
	 * disposition.no-why too.
	 */
	public void giveBack(Actor by, NodeId id, String reason) {
		var letter = locked(id);
		mayGiveBack(by, id).and(Reasons.isWritten(reason)).orThrow();
		var at = clock.now();
		table.giveBack(id, reason.strip(), by, at);
		parting.of(letter, by.position());
		events.publishEvent(new DispositionReturned(letter, id, trees.node(id).giver(), by, at));
	}

	/** The giver, whether it was answered or not. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayClose(Actor by, NodeId id) {
		return trees.rulesOf(id).mayCloseBranch(by.position()).and(directory.mayAct(by));
	}

	/** Everything under it that is still open ends with it, however deep. Refuses with disposition.no-why too. */
	public void close(Actor by, NodeId id, String reason) {
		var letter = locked(id);
		mayClose(by, id).and(Reasons.isWritten(reason)).orThrow();
		var open = trees.node(id).withAllUnder().filter(node -> !node.state().hasEnded()).toList();
		var nodes = open.stream().map(DispositionView::id).toList();
		var at = clock.now();
		table.close(nodes, reason.strip(), by, at);
		events.publishEvent(new BranchClosed(letter, id, by.position(), nodes,
				open.stream().map(DispositionView::recipient).distinct().toList(), by, at));
	}

	private DocumentId locked(NodeId id) {
		var letter = trees.letterOf(id);
		tree.lock(letter);
		return letter;
	}
}
