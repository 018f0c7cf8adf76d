package id.nirkertas.handover;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PersonId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The desk of somebody who leaves is to pass to a successor. */
public record HandoverProposed(HandoverId handover, PersonId leaving, PersonId successor, Actor by,
		Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("handover", handover.toString(), "leaving", leaving.toString(), "successor", successor.toString());
	}
}
