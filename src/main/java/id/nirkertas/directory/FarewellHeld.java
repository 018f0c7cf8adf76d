package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The LDAP directory lacks more people than are believed to have left at once; nobody was marked as gone.
 *
 * @param missing how many it lacks
 * @param present of how many
 */
public record FarewellHeld(int missing, int present, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("missing", String.valueOf(missing), "present", String.valueOf(present));
	}
}
