package id.nirkertas.disposition;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads trees; a tree is one query, however deep. */
@Component
class Trees {

	private final DispositionTable table;
	private final OfficeClock clock;

	Trees(DispositionTable table, OfficeClock clock) {
		this.table = table;
		this.clock = clock;
	}

	Tree on(DocumentId letter) {
		return Tree.of(table.on(letter), clock.today());
	}

	DispositionView node(NodeId node) {
		return Tree.of(table.beside(node), clock.today()).roots().stream().flatMap(DispositionView::withAllUnder)
				.filter(found -> found.id().equals(node))
				.findFirst().orElseThrow(() -> unknown(node));
	}

	List<DispositionView> nodes(List<NodeId> nodes) {
		var found = Tree.of(table.around(nodes), clock.today()).roots().stream().flatMap(DispositionView::withAllUnder)
				.collect(Collectors.toMap(DispositionView::id, Function.identity()));
		return nodes.stream().map(found::get).filter(Objects::nonNull).toList();
	}

	Node rulesOf(NodeId node) {
		return Node.of(node(node));
	}

	DocumentId letterOf(NodeId node) {
		return table.beside(node).stream().findFirst().map(DispositionView::letter).orElseThrow(() -> unknown(node));
	}

	private static NoSuchElementException unknown(NodeId node) {
		return new NoSuchElementException("No disposition " + node);
	}
}
