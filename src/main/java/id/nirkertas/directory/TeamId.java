package id.nirkertas.directory;

import java.util.UUID;

/** Names one team. */
public record TeamId(UUID value) {

	public static TeamId random() {
		return new TeamId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
