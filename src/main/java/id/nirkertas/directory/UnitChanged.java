package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A unit is described otherwise, closed or opened again; the facts say what was there before and what is there now. */
public record UnitChanged(Actor by, Instant at, Unit before, Unit after) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("unit", after.id().toString(), "changed",
				Differences.of(UnitLines.row(before, Differences.id(before.parent())),
						UnitLines.row(after, Differences.id(after.parent()))));
	}
}
