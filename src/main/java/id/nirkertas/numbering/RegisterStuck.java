package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A register has no number to give: all that come next stand on other letters, so a signature was refused.
 *
 * @param number how the first of them reads
 */
public record RegisterStuck(NumberRegister register, String number, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("register", register.toString(), "number", number);
	}
}
