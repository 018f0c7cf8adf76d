package id.nirkertas.review;

import java.util.UUID;

/** Names one thing that a reviewer asked the drafter to change. */
public record CorrectionId(UUID value) {

	static CorrectionId random() {
		return new CorrectionId(UUID.randomUUID());
	}

	/** Refuses with {@link IllegalArgumentException} what is no UUID. */
	public static CorrectionId of(String text) {
		return new CorrectionId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
