package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A reviewer gave initials on a version; next is who follows, if anybody. */
public record InitialsGiven(DocumentId letter, int version, @Nullable PositionId next, Actor by,
		Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("version", Integer.toString(version));
	}
}
