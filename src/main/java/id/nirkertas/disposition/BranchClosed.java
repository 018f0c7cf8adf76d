package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The giver closed an instruction with everything under it.
 *
 * @param nodes      those that were open until then, itself among them
 * @param recipients of those, each once
 */
public record BranchClosed(DocumentId letter, NodeId node, PositionId giver, List<NodeId> nodes, List<PositionId> recipients,
		Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("node", node.toString(), "closed", Integer.toString(nodes.size()));
	}
}
