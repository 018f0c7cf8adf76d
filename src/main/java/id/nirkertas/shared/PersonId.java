package id.nirkertas.shared;

import java.util.UUID;

/** Names a person; a person acts through positions. */
public record PersonId(UUID value) {

	public static PersonId random() {
		return new PersonId(UUID.randomUUID());
	}

	/** Refuses with {@link IllegalArgumentException} what is no UUID. */
	public static PersonId of(String text) {
		return new PersonId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
