package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An assignment has run out, and nobody else holds the position or acts in it.
 *
 * @param last the last day on which somebody did
 */
public record PositionVacated(PositionId position, LocalDate last, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("position", position.toString(), "last", last.toString());
	}
}
