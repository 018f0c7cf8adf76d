package id.nirkertas.handover;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The desk passed to the successor: so many things were open, and so many drafts went to another position. */
public record HandoverConfirmed(HandoverId handover, int items, int passed, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("handover", handover.toString(), "items", Integer.toString(items), "passed", Integer.toString(passed));
	}
}
