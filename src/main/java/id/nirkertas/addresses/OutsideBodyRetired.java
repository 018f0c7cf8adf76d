package id.nirkertas.addresses;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An outside body is offered to drafters no more. */
public record OutsideBodyRetired(OutsideBodyId body, Actor by, Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("body", body.toString());
	}
}
