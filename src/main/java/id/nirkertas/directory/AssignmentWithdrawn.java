package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assignment that had not begun yet was taken back. */
public record AssignmentWithdrawn(Actor by, Instant at, Assignment assignment) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("position", assignment.position().toString(), "person", assignment.person().toString(), "capacity",
				assignment.capacity().name(), "from", assignment.period().from().toString(), "basis", assignment.basis());
	}
}
