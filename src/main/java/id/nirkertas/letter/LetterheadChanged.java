package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An agency's paper has a new head and foot. */
public record LetterheadChanged(UnitId agency, int version, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("agency", agency.toString(), "version", Integer.toString(version));
	}
}
