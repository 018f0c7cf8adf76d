package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/** An instruction was taken back before its recipient read it. */
public record DispositionWithdrawn(DocumentId letter, NodeId node, PositionId giver, PositionId recipient, Actor by,
		Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return by.position().equals(giver)
				? Map.of("node", node.toString(), "recipient", recipient.toString())
				: Map.of("node", node.toString(), "recipient", recipient.toString(), "onBehalfOf", giver.toString());
	}
}
