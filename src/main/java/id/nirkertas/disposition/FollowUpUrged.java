package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * Somebody above asked a recipient for the answer that is still owed.
 *
 * @param day of whoever asked
 */
public record FollowUpUrged(DocumentId letter, NodeId node, PositionId recipient, LocalDate day, Actor by, Instant at)
		implements
			Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("node", node.toString(), "recipient", recipient.toString());
	}
}
