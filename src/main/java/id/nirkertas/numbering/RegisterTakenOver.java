package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A register goes on from one on paper: numbers up to the last one there were given before the system.
 *
 * @param before what was said before of its last number on paper; zero where nothing was
 */
public record RegisterTakenOver(NumberRegister register, int before, int last, String reason, Actor by, Instant at)
		implements
			Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("register", register.toString(), "before", Integer.toString(before), "last", Integer.toString(last),
				"reason", reason);
	}
}
