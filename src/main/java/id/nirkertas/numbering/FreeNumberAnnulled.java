package id.nirkertas.numbering;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A number that was set aside stands on no letter, and never will: its days are over, or its keeper gave it back. */
public record FreeNumberAnnulled(NumberRegister register, int ordinal, String reason, Actor by, Instant at)
		implements
			Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("register", register.toString(), "ordinal", Integer.toString(ordinal), "reason", reason);
	}
}
