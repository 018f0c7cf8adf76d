package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From now on letters of an agency may be dated back by another number of days; what bears a date keeps it. */
public record BackDatingChanged(String agency, int before, int after, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("agency", agency, "before", Integer.toString(before), "after", Integer.toString(after));
	}
}
