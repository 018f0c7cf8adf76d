package id.nirkertas.consultation;

import java.util.UUID;

/** Names one question to one colleague. */
public record ConsultationId(UUID value) {

	static ConsultationId random() {
		return new ConsultationId(UUID.randomUUID());
	}

	/** Refuses with {@link IllegalArgumentException} what is no UUID. */
	public static ConsultationId of(String text) {
		return new ConsultationId(UUID.fromString(text));
	}

	@Override
	public String toString() {
		return value.toString();
	}
}
