package id.nirkertas.consultation;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** The colleague answered. */
public record OpinionGiven(DocumentId letter, ConsultationId consultation, Actor by, Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("consultation", consultation.toString());
	}
}
