package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody no longer prepares a head's work: from this moment on. */
public record AssistantDismissed(Assistant assistant, Actor by, Instant at) implements Evidence {

	@Override
	@Nullable
	public DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("assistant", assistant.id().toString(), "head", assistant.head().toString(), "helper",
				assistant.helper().toString());
	}
}
