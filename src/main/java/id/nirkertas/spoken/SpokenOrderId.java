package id.nirkertas.spoken;

import java.util.UUID;

/** Names one note of a spoken order. */
public record SpokenOrderId(UUID value) {

	static SpokenOrderId random() {
		return new SpokenOrderId(UUID.randomUUID());
	}

	/** Refuses with {@link IllegalArgumentException} what is no UUID. */
	public static SpokenOrderId of(String text) {
		return new SpokenOrderId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
