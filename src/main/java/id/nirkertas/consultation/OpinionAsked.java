package id.nirkertas.consultation;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** A colleague is asked for an opinion and takes part in the letter from now on; their own flow starts. */
public record OpinionAsked(DocumentId letter, ConsultationId consultation, PositionId colleague, LocalDate due, Actor by,
		Instant at) implements Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("consultation", consultation.toString(), "colleague", colleague.toString(), "due", due.toString());
	}
}
