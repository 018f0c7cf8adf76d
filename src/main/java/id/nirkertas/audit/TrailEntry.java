package id.nirkertas.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the trail as read back. */
public record TrailEntry(long id, Instant at, String event, UUID person, UUID position, String capacity,
		@Nullable UUID document, Map<String, String> facts) {
}
