package id.nirkertas.directory;

import java.util.UUID;

/** Names the stop of one assignment. */
public record StopId(UUID value) {

	static StopId random() {
		return new StopId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
