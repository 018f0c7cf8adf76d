package id.nirkertas.directory;

import java.util.UUID;

/** Names one assignment. */
public record AssignmentId(UUID value) {

	static AssignmentId random() {
		return new AssignmentId(UUID.randomUUID());
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
