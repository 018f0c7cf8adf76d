package id.nirkertas.directory;

import java.util.UUID;

/** Names one appointment of an assistant. */
public record AssistantId(UUID value) {

	static AssistantId random() {
		return new AssistantId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
