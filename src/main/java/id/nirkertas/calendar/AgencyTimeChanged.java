package id.nirkertas.calendar;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.UnitId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The days of an agency begin at another midnight.
 *
 * @param before empty where it went by the office's time
 */
public record AgencyTimeChanged(UnitId agency, String before, String after, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("agency", agency.toString(), "before", before, "after", after);
	}
}
