package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The tree of instructions on an incoming letter. */
@Service
public class Dispositions {

	public List<Instruction> instructions() {
		throw new IllegalStateException("contract");
	}

	/** Whom the position may give to: its own subordinates, and everybody under them inside the agency; direct ones first. */
	public List<PositionId> candidates(PositionId giver) {
		throw new IllegalStateException("contract");
	}

	/** The addressee on the letter itself, or a recipient on their open node. */
	public Verdict mayGive(Actor by, DocumentId letter, @Nullable NodeId under) {
		throw new IllegalStateException("contract");
	}

	/**
	 * Refuses with disposition.no-recipient, disposition.no-instruction, disposition.two-leaders, disposition.not-subordinate,
	 * disposition.due-in-past or disposition.due-after-own.
	 */
	public List<NodeId> give(Actor by, DocumentId letter, @Nullable NodeId under, DispositionOrder order) {
		throw new IllegalStateException("contract");
	}

	public void read(Actor by, NodeId node) {
		throw new IllegalStateException("contract");
	}

	public Verdict mayReport(Actor by, NodeId node) {
		throw new IllegalStateException("contract");
	}

	public void report(Actor by, NodeId node, String text) {
		throw new IllegalStateException("contract");
	}

	public Verdict mayAccept(Actor by, NodeId node) {
		throw new IllegalStateException("contract");
	}

	public void accept(Actor by, NodeId node) {
		throw new IllegalStateException("contract");
	}

	/** The report is not enough; the remark says why, and the recipient reports again. */
	public void askAgain(Actor by, NodeId node, String remark) {
		throw new IllegalStateException("contract");
	}

	public Verdict mayNote(Actor by, NodeId node) {
		throw new IllegalStateException("contract");
	}

	public void note(Actor by, NodeId node) {
		throw new IllegalStateException("contract");
	}

	/** The addressee closes the letter when every first instruction is closed; refuses with disposition.still-open. */
	public Verdict maySettle(Actor by, DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	public void settle(Actor by, DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	/** The whole tree, late branches first. */
	public List<DispositionView> tree(DocumentId letter) {
		throw new IllegalStateException("contract");
	}

	public DispositionView node(NodeId node) {
		throw new IllegalStateException("contract");
	}

	public List<DispositionView> nodes(List<NodeId> nodes) {
		throw new IllegalStateException("contract");
	}
}
