package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A numbered copy of a secret letter was signed with it, for a position or for somebody outside the government. */
public record NumberedCopyIssued(DocumentId letter, int copy, @Nullable PositionId recipient, String fingerprint, Actor by,
		Instant at) implements Evidence {

	private static final String OUTSIDE = "outside";

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("copy", Integer.toString(copy), "recipient", recipient == null ? OUTSIDE : recipient.toString(),
				"fingerprint", fingerprint);
	}
}
