package id.nirkertas.disposition;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A later due date: the recipient asks for one with a reason, the giver agrees or not, or gives more time unasked. */
@Service
@Transactional
public class LongerDues {

	private final DispositionTable tree;
	private final EndingTable table;
	private final Trees trees;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	LongerDues(DispositionTable tree, EndingTable table, Trees trees, Directory directory, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.tree = tree;
		this.table = table;
		this.trees = trees;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayAsk(Actor by, NodeId id) {
		return trees.rulesOf(id).mayWishLater(by.position()).and(directory.mayAct(by));
	}

	/** Refuses with disposition.due-in-past, disposition.due-too-far, disposition.due-not-later and disposition.no-why too. */
	public void ask(Actor by, NodeId id, LocalDate day, String reason) {
		var letter = locked(id);
		mayAsk(by, id).and(isLater(by, trees.node(id), day, null)).and(Reasons.isWritten(reason)).orThrow();
		var at = clock.now();
		table.wish(id, day, reason.strip(), by, at);
		events.publishEvent(new DueDateAsked(letter, id, trees.node(id).giver(), day, by, at));
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayMove(Actor by, NodeId id) {
		return trees.rulesOf(id).mayMoveDue(by.position()).and(directory.mayAct(by));
	}

	/**
	 * Asked or not; what was given on under it keeps its own day. Refuses as {@link Dispositions#give} does a day, and with
	 * disposition.due-not-later.
	 */
	public void move(Actor by, NodeId id, LocalDate day) {
		var letter = locked(id);
		var node = trees.node(id);
		mayMove(by, id).and(isLater(by, node, day, ownDue(node))).orThrow();
		var at = clock.now();
		table.moveDue(id, day, at);
		events.publishEvent(new DueDateMoved(letter, id, node.recipient(),
				Objects.requireNonNull(node.due(), "What may be moved has a day"), day, node.isLaterWished(), by,
				at));
	}

	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Verdict mayRefuse(Actor by, NodeId id) {
		return trees.rulesOf(id).mayRefuseLater(by.position()).and(directory.mayAct(by));
	}

	/** The due date stays; the recipient reads why. Refuses with disposition.no-why too. */
	public void refuse(Actor by, NodeId id, String remark) {
		var letter = locked(id);
		mayRefuse(by, id).and(Reasons.isWritten(remark)).orThrow();
		table.refuseWish(id, remark.strip());
		events.publishEvent(new DueDateRefused(letter, id, trees.node(id).recipient(), by, clock.now()));
	}

	private Verdict isLater(Actor by, DispositionView node, LocalDate day, @Nullable LocalDate ownDue) {
		var now = node.due();
		return Giving.isInTime(day, directory.today(by.position()), ownDue)
				.and(now == null ? Verdict.allowed() : Verdict.when(day.isAfter(now), "disposition.due-not-later", now));
	}

	/** By when the giver owes it themselves. */
	private @Nullable LocalDate ownDue(DispositionView node) {
		var above = node.parent();
		return above == null ? null : trees.node(above).due();
	}

	private DocumentId locked(NodeId id) {
		var letter = trees.letterOf(id);
		tree.lock(letter);
		return letter;
	}
}
