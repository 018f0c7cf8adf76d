package id.nirkertas.disposition.web;

import id.nirkertas.access.Access;
import id.nirkertas.access.LastDays;
import id.nirkertas.disposition.DispositionView;
import id.nirkertas.disposition.Dispositions;
import id.nirkertas.disposition.NodeId;
import id.nirkertas.shared.Actor;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/** Asked before anything is shown of a node or done with it: sight of its letter, and then of its branch. */
@Component
class NodeSight {

	private final Dispositions dispositions;
	private final Access access;
	private final LastDays lastDays;

	NodeSight(Dispositions dispositions, Access access, LastDays lastDays) {
		this.dispositions = dispositions;
		this.access = access;
		this.lastDays = lastDays;
	}

	/** Whether they see it still, asked after they gave something away. */
	boolean isOpen(Actor reader, DispositionView node) {
		return access.maySee(reader.person(), node.letter()).isAllowed();
	}

	/** As they know it. Others' branches of a secret letter, and later ones, are answered as if there were none. */
	DispositionView require(Actor reader, NodeId id) {
		var node = dispositions.node(id);
		lastDays.require(reader.person(), node.letter());
		return dispositions.treeFor(reader, node.letter()).stream().flatMap(DispositionView::withAllUnder)
				.filter(known -> known.id().equals(id)).findFirst()
				.orElseThrow(() -> new NoSuchElementException("No disposition " + id));
	}
}
