package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * The head does not stand by what was prepared for them.
 *
 * @param returned to whoever prepared it, who helps the head still; else nobody is left to hear of it
 */
public record PreparedDenied(DocumentId letter, PreparedId prepared, PositionId head, String reason, Boolean returned,
		Actor by, Instant at) implements Evidence {

	/** One that was kept for its listeners by the release before went back always. */
	public PreparedDenied {
		returned = Objects.requireNonNullElse(returned, true);
	}

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("prepared", prepared.toString(), "onBehalfOf", head.toString(), "reason", reason,
				"returned", Boolean.toString(returned));
	}
}
