package id.nirkertas.disposition.web;

import id.nirkertas.access.Access;
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

	NodeSight(Dispositions dispositions, Access access) {
		this.dispositions = dispositions;
		this.access = access;
	}

	/** Others' branches of a secret letter are answered as if there were none. */
	DispositionView require(Actor reader, NodeId id) {
		var node = dispositions.node(id);
		access.requireSight(reader.person(), node.letter());
		if (dispositions.treeFor(reader, node.letter()).stream().flatMap(DispositionView::withAllUnder)
				.noneMatch(known -> known.id().equals(id))) {
			throw new NoSuchElementException("No disposition " + id);
		}
		return node;
	}
}
