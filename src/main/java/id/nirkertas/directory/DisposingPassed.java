package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The helper's position has another holder, or somebody stands in there: the permission to dispose does not pass to them.
 *
 * @param over      because the helper left for good; else it rests until they are back
 * @param successor who sits there now; null for nobody
 */
public record DisposingPassed(Assistant assistant, Disposing permission, boolean over, @Nullable PersonId successor,
		Actor by,
		Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		var facts = new LinkedHashMap<>(permission.facts(assistant));
		facts.put("over", Boolean.toString(over));
		facts.put("successor", successor == null ? "" : successor.toString());
		return facts;
	}
}
