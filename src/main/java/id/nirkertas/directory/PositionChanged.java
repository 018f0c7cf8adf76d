package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A position is described otherwise, or abolished; the facts say what was there before and what is there now. */
public record PositionChanged(Actor by, Instant at, Position before, Position after) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("position", after.id().toString(), "changed", Differences.of(row(before), row(after)));
	}

	private static Map<String, String> row(Position position) {
		return PositionLines.row(position, Differences.id(position.unit()), Differences.id(position.superior()));
	}
}
