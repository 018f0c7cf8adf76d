package id.nirkertas.shared;

import java.util.UUID;

/** Names a unit of the organisation. */
public record UnitId(UUID value) {

	public static UnitId random() {
		return new UnitId(UUID.randomUUID());
	}

	/** Refuses with {@link IllegalArgumentException} what is no UUID. */
	public static UnitId of(String text) {
		return new UnitId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
