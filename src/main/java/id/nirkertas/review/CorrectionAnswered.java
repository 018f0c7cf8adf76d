package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import java.time.Instant;
import java.util.Map;

/** The drafter said that a correction is made, or that it is not, or took that back. */
public record CorrectionAnswered(DocumentId letter, CorrectionId correction, CorrectionState state, Actor by, Instant at)
		implements
			Evidence {

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("correction", correction.toString(), "state", state.name());
	}
}
