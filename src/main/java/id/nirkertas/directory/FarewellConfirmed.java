package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An administrator says that so many people, missing from the LDAP directory at once, have left.
 *
 * @param missing how many it lacks
 * @param present of how many
 */
public record FarewellConfirmed(int missing, int present, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("missing", String.valueOf(missing), "present", String.valueOf(present));
	}
}
