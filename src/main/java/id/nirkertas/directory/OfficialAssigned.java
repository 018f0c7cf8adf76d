package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody was appointed to a position, or to act in it for a time. */
public record OfficialAssigned(Actor by, Instant at, Assignment assignment) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		var until = assignment.period().until();
		return Map.of("position", assignment.position().toString(), "person", assignment.person().toString(), "capacity",
				assignment.capacity().name(), "from", assignment.period().from().toString(), "until",
				until == null ? "" : until.toString(), "basis", assignment.basis());
	}
}
