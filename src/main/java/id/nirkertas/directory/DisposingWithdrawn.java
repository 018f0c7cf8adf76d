package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A head took the permission to dispose in their name back, or an administrator the question for it.
 *
 * @param permission as it was before
 */
public record DisposingWithdrawn(Assistant assistant, Disposing permission, Actor by,
		Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return permission.facts(assistant);
	}
}
