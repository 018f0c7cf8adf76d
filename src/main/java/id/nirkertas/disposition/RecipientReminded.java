package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/** The due date of an instruction passed while its follow-up was still to be reported. */
public record RecipientReminded(DocumentId letter, NodeId node, PositionId recipient, Instant at) implements Evidence {

	@Override
	public Actor by() {
		return Actor.SYSTEM;
	}

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("node", node.toString(), "recipient", recipient.toString());
	}
}
