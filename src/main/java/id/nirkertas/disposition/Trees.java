package id.nirkertas.disposition;

import id.nirkertas.directory.Directory;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Reading;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads trees; a tree is one query, however deep, and one for a whole page. What is late is so by the day of whoever is to answer. */
@Component
class Trees {

	private final DispositionTable table;
	private final Directory directory;

	Trees(DispositionTable table, Directory directory) {
		this.table = table;
		this.directory = directory;
	}

	Tree on(DocumentId letter) {
		return grown(letter, () -> table.on(letter)).tree();
	}

	DispositionView node(NodeId node) {
		var beside = table.beside(node);
		return beside.stream().findFirst().map(any -> grown(any.letter(), () -> beside).nodes().get(node))
				.orElseThrow(() -> unknown(node));
	}

	/** A page asks for every node of a wide tree: it grows once for all of them. */
	private Grown grown(DocumentId letter, Supplier<List<DispositionView>> flat) {
		return Reading.once(List.of("disposition.grown", letter), () -> Grown.of(Tree.of(flat.get(), directory::today)));
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
		return table.letterOf(node).orElseThrow(() -> unknown(node));
	}

	/** A tree with its nodes by their ids. */
	private record Grown(Tree tree, Map<NodeId, DispositionView> nodes) {

		static Grown of(Tree tree) {
			return new Grown(tree, tree.roots().stream().flatMap(DispositionView::withAllUnder)
					.collect(Collectors.toUnmodifiableMap(DispositionView::id, Function.identity())));
		}
	}

	private static NoSuchElementException unknown(NodeId node) {
		return new NoSuchElementException("No disposition " + node);
	}
}
