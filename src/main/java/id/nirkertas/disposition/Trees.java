package id.nirkertas.disposition;

import id.nirkertas.directory.Directory;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads trees; a tree is one query, however deep. What is late is so by the day of whoever is to answer. */
@Component
class Trees {

	private final DispositionTable table;
	private final Directory directory;

	Trees(DispositionTable table, Directory directory) {
		this.table = table;
		this.directory = directory;
	}

	Tree on(DocumentId letter) {
		return Tree.of(table.on(letter), directory::today);
	}

	DispositionView node(NodeId node) {
		return Tree.of(table.beside(node), directory::today).roots().stream().flatMap(DispositionView::withAllUnder)
				.filter(found -> found.id().equals(node))
				.findFirst().orElseThrow(() -> unknown(node));
	}

	List<DispositionView> nodes(List<NodeId> nodes) {
		var found = Tree.of(table.around(nodes), directory::today).roots().stream().flatMap(DispositionView::withAllUnder)
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
