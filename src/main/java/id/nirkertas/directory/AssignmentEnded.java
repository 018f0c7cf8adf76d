package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assignment ends earlier than it would have; the basis is that of its end. */
public record AssignmentEnded(Actor by, Instant at, Assignment assignment, LocalDate until,
		String basis) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("position", assignment.position().toString(), "person", assignment.person().toString(), "capacity",
				assignment.capacity().name(), "from", assignment.period().from().toString(), "untilBefore",
				Differences.id(assignment.period().until()), "until", until.toString(), "basis", basis);
	}
}
