package id.nirkertas.consultation;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** A colleague whose answer is awaited is asked something more; their flow and their day stay. */
public record FurtherAsked(DocumentId letter, ConsultationId consultation, int place, Actor by,
		Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("consultation", consultation.toString(), "place", Integer.toString(place));
	}
}
