package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A head does not let an assistant dispose in their name; the assistant goes on preparing.
 *
 * @param reason why, in their words
 */
public record DisposingDeclined(Assistant assistant, Disposing permission, String reason, Actor by,
		Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		var facts = new LinkedHashMap<>(permission.facts(assistant));
		facts.put("reason", reason);
		return facts;
	}
}
