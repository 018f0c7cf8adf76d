package id.nirkertas.consultation;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Map;

/** The day of a question has passed without an answer. */
public record ColleagueReminded(DocumentId letter, ConsultationId consultation, PositionId colleague,
		Instant at) implements Evidence {

	@Override
	public Actor by() {
		return Actor.SYSTEM;
	}

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("consultation", consultation.toString());
	}
}
