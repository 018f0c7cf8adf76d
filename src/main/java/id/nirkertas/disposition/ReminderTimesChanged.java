package id.nirkertas.disposition;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From now on whoever owes an answer is reminded at other times.
 *
 * @param before by urgency, as {@link ReminderSettings#summary} writes it
 */
public record ReminderTimesChanged(String before, String after, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("before", before, "after", after);
	}
}
