package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody no longer prepares a head's work, though nobody dismissed them.
 *
 * @param last     the last day on which they did
 * @param daysOver that it was agreed for so long; else the official whose work it was has left the position
 */
public record AssistantLapsed(Assistant assistant, LocalDate last, boolean daysOver, Actor by,
		Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("assistant", assistant.id().toString(), "head", assistant.head().toString(), "helper",
				assistant.helper().toString(), "last", last.toString(), "daysOver", Boolean.toString(daysOver));
	}
}
