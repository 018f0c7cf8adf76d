package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An assignment that was entered by mistake ended at once, or was taken back when it was over; the facts say as what it stood there. */
public record AssignmentStopped(Actor by, Instant at, StopId stop, Assignment assignment,
		String reason, boolean over) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("position", assignment.position().toString(), "person", assignment.person().toString(), "capacity",
				assignment.capacity().name(), "from", assignment.period().from().toString(), "until",
				Objects.toString(assignment.period().until(), ""), "basis", assignment.basis(), "reason", reason, "over",
				Boolean.toString(over));
	}
}
