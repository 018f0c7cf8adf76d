package id.nirkertas.shared;

import java.util.UUID;

/** Names one entry of one register: an outgoing letter, or an incoming one, for ever. */
public record DocumentId(UUID value) {

	public static DocumentId random() {
		return new DocumentId(UUID.randomUUID());
	}

	/** Refuses with {@link IllegalArgumentException} what is no UUID. */
	public static DocumentId of(String text) {
		return new DocumentId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
