package id.nirkertas.consultation;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/** Nobody fills the position whose opinion is awaited. */
public record OpinionVacated(DocumentId letter, ConsultationId consultation, PositionId colleague, Actor by,
		Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("consultation", consultation.toString(), "colleague", colleague.toString());
	}
}
