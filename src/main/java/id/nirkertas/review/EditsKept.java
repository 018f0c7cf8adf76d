package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** In an agency initials count on after a reviewer changed the text, or are asked for again. */
public record EditsKept(UnitId agency, boolean keepsInitials, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("agency", agency.toString(), "keepsInitials", Boolean.toString(keepsInitials));
	}
}
