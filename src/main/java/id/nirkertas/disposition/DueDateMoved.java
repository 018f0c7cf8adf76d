package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * An instruction is due later.
 *
 * @param asked whether its recipient had asked for it
 */
public record DueDateMoved(DocumentId letter, NodeId node, PositionId recipient, LocalDate before, LocalDate due,
		boolean asked,
		Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("node", node.toString(), "before", before.toString(), "due", due.toString(), "asked",
				Boolean.toString(asked));
	}
}
