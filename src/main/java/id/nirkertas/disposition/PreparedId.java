package id.nirkertas.disposition;

import java.util.UUID;

/** Names one disposition that waits for its giver's confirmation. */
public record PreparedId(UUID value) {

	static PreparedId random() {
		return new PreparedId(UUID.randomUUID());
	}

	/** Refuses with {@link IllegalArgumentException} what is no UUID. */
	public static PreparedId of(String text) {
		return new PreparedId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
