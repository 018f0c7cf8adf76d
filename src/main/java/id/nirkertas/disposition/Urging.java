package id.nirkertas.disposition;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether somebody may ask a recipient for what is still owed: who gave it, and whoever gave what it was given under.
 *
 * @param above they
 * @param urged the asker did so today
 */
record Urging(Set<PositionId> above, NodeState state, boolean urged) {

	/**
	 * Of every node of a tree.
	 *
	 * @param urged the nodes that the asker asked about today
	 */
	static Map<NodeId, Urging> of(Tree tree, Set<NodeId> urged) {
		var found = new HashMap<NodeId, Urging>();
		put(tree.roots(), Set.of(), urged, found);
		return found;
	}

	private static void put(List<DispositionView> nodes, Set<PositionId> above, Set<NodeId> urged,
			Map<NodeId, Urging> found) {
		for (var node : nodes) {
			var with = new LinkedHashSet<>(above);
			with.add(node.giver());
			found.put(node.id(), new Urging(Set.copyOf(with), node.state(), urged.contains(node.id())));
			put(node.children(), with, urged, found);
		}
	}

	Verdict may(PositionId position) {
		return Verdict.when(above.contains(position), "disposition.not-above")
				.and(Verdict.when(state != NodeState.REPORTED, "disposition.urge-reported"))
				.and(Verdict.when(state.isOpen(), "disposition.already-closed"))
				.and(Verdict.when(!urged, "disposition.urged-today"));
	}
}
