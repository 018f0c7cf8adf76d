package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keepers of an agency may give numbers like 123.a from now on, or may no longer. */
public record SuffixesAllowed(String agency, boolean allowed, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("agency", agency, "allowed", Boolean.toString(allowed));
	}
}
