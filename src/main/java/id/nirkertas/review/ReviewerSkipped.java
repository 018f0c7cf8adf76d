package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/**
 * A version goes on without the initials of an absent reviewer, for a reason.
 *
 * @param desk where it lay: the reviewer's, or that of whom they had passed it on to
 */
public record ReviewerSkipped(DocumentId letter, int version, PositionId reviewer, PositionId desk, String reason,
		Onward onward, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("version", Integer.toString(version), "reviewer", reviewer.toString(), "reason", reason);
	}
}
