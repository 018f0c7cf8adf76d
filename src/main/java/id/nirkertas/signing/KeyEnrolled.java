package id.nirkertas.signing;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An official gave the office their key, in the place of any before; it is named by the serial number of its certificate. */
public record KeyEnrolled(Actor by, Instant at, String serial, Instant validUntil) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("serial", serial, "until", validUntil.toString());
	}
}
