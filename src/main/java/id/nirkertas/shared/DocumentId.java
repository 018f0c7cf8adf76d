package id.nirkertas.shared;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names one entry of one register: an outgoing letter, or an incoming one, for ever. */
public record DocumentId(UUID value) {

	public static DocumentId random() {
		return new DocumentId(UUID.randomUUID());
	}

	/** The same for the same person and form: pressing a button twice names one entry, and nobody can name somebody else's. */
	public static DocumentId of(PersonId person, String room, UUID form) {
		return new DocumentId(
				UUID.nameUUIDFromBytes("%s %s %s".formatted(room, person, form).getBytes(StandardCharsets.UTF_8)));
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
