package id.nirkertas.storage;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A file was brought in which the virus scanner found something; it was not kept. */
public record InfectedFileRefused(@Nullable DocumentId document, String fingerprint, String find, Actor by,
		Instant at) implements Evidence {

	@Override
	public @Nullable DocumentId about() {
		return document;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("fingerprint", fingerprint, "find", find);
	}
}
