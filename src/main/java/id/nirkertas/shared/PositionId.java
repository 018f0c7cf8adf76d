package id.nirkertas.shared;

import java.util.UUID;

/** Names a position (jabatan); letters are addressed to positions, not to people. */
public record PositionId(UUID value) {

	public static PositionId random() {
		return new PositionId(UUID.randomUUID());
	}

	/** Refuses with {@link IllegalArgumentException} what is no UUID. */
	public static PositionId of(String text) {
		return new PositionId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
