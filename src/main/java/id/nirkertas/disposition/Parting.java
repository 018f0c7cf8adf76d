package id.nirkertas.disposition;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Whoever has nothing on a letter any more takes no part in it and sees it no longer where nothing else shows it to them: it was taken
 * back unread, or it was not theirs and they gave it back without having worked on it. Callers bring the transaction.
 */
@Component
class Parting {

	private final Trees trees;
	private final ResultTable results;
	private final Access access;

	Parting(Trees trees, ResultTable results, Access access) {
		this.trees = trees;
		this.results = results;
		this.access = access;
	}

	/** As recipient and as giver, each unless another branch makes them that; what an assistant prepared may have been given on unread. */
	void of(DocumentId letter, PositionId position) {
		var tree = trees.on(letter);
		if (nodes(tree).noneMatch(node -> node.recipient().equals(position) && lasts(node))) {
			access.end(letter, position, Role.RECIPIENT);
		}
		if (nodes(tree).noneMatch(node -> node.giver().equals(position)
				&& Optional.ofNullable(node.parent()).flatMap(tree::find).map(this::lasts).orElse(true))) {
			access.end(letter, position, Role.GIVER);
		}
	}

	private boolean lasts(DispositionView node) {
		return switch (node.state()) {
			case UNREAD, READ, REPORTED, CLOSED -> true;
			case RETURNED -> isWorkedOn(node);
			case WITHDRAWN -> false;
		};
	}

	private boolean isWorkedOn(DispositionView node) {
		return node.report() != null || !results.on(node.id()).isEmpty()
				|| node.children().stream().anyMatch(child -> child.state() != NodeState.WITHDRAWN);
	}

	private static Stream<DispositionView> nodes(Tree tree) {
		return tree.roots().stream().flatMap(DispositionView::withAllUnder);
	}
}
