package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The dates or the basis of an assignment were wrong and are put right; the facts say both. */
public record AssignmentCorrected(Actor by, Instant at, Assignment before, Assignment after) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("position", after.position().toString(), "person", after.person().toString(), "changed",
				Differences.of(SeatLines.row(before, "", ""), SeatLines.row(after, "", "")));
	}
}
