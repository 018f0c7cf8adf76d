package id.nirkertas.disposition;

import id.nirkertas.access.LastDay;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole tree on a letter: late branches first, then as they were given, the leader before the others. */
record Tree(List<DispositionView> roots) {

	/**
	 * From nodes without their children, in any order.
	 *
	 * @param today where a position is
	 */
	static Tree of(Collection<DispositionView> flat, Function<PositionId, LocalDate> today) {
		var byParent = flat.stream().filter(node -> node.parent() != null)
				.collect(Collectors.groupingBy(node -> Objects.requireNonNull(node.parent())));
		return new Tree(flat.stream().filter(node -> node.parent() == null).map(node -> grown(node, byParent, today))
				.sorted(order(today)).toList());
	}

	private static DispositionView grown(DispositionView node, Map<NodeId, List<DispositionView>> byParent,
			Function<PositionId, LocalDate> today) {
		return node.withChildren(byParent.getOrDefault(node.id(), List.of()).stream()
				.map(child -> grown(child, byParent, today)).sorted(order(today)).toList());
	}

	private static Comparator<DispositionView> order(Function<PositionId, LocalDate> today) {
		return Comparator.comparing((DispositionView node) -> !isLate(node, today)).thenComparing(DispositionView::givenAt)
				.thenComparing(DispositionView::part).thenComparing(node -> node.id().toString());
	}

	/** Somebody in the branch has let their own due date pass without an answer. */
	private static boolean isLate(DispositionView node, Function<PositionId, LocalDate> today) {
		return (node.state().isOpen() && node.due() != null && node.due().isBefore(today.apply(node.recipient())))
				|| node.children().stream().anyMatch(child -> isLate(child, today));
	}

	Optional<DispositionView> find(NodeId id) {
		return roots.stream().flatMap(DispositionView::withAllUnder).filter(node -> node.id().equals(id)).findFirst();
	}

	/** What the reader may know of a secret letter's tree: their own branches, and the way down to them. */
	Tree seenBy(Predicate<DispositionView> isOwn) {
		return new Tree(seenBy(roots, isOwn));
	}

	private static List<DispositionView> seenBy(List<DispositionView> nodes, Predicate<DispositionView> isOwn) {
		return nodes.stream().flatMap(node -> {
			if (isOwn.test(node)) {
				return Stream.of(node);
			}
			var under = seenBy(node.children(), isOwn);
			return under.isEmpty() ? Stream.empty() : Stream.of(node.withChildren(under));
		}).toList();
	}

	/** As it was at the end of somebody's last day. */
	Tree until(LastDay last) {
		return new Tree(until(roots, last));
	}

	private static List<DispositionView> until(List<DispositionView> nodes, LastDay last) {
		return nodes.stream().filter(node -> last.covers(node.givenAt()))
				.map(node -> node.until(last).withChildren(until(node.children(), last))).toList();
	}

	/** The letter can be closed when every first instruction has ended; what lies deeper ended before it. */
	Verdict maySettle() {
		return Verdict.when(roots.stream().allMatch(node -> node.state().hasEnded()), "disposition.still-open");
	}
}
