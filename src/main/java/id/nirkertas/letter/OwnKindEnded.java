package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An agency gave up its own version of a kind of letter, and writes it as everybody does. */
public record OwnKindEnded(String kind, int version, UnitId agency, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("kind", kind, "version", Integer.toString(version), "agency", agency.toString());
	}
}
