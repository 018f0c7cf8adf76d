package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A position was given an instruction; its own flow starts. */
public record DispositionGiven(DocumentId letter, NodeId node, PositionId giver, PositionId recipient, boolean followUp,
		@Nullable LocalDate due, Actor by, Instant at) implements Evidence {

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
