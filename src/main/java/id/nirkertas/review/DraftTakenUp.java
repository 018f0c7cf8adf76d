package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An awaited reviewer changes the draft themselves, beginning from a version.
 *
 * @param others who were awaited beside them, and are not until the letter is handed on
 * @param due    until when they have time for it
 */
public record DraftTakenUp(DocumentId letter, int version, List<PositionId> others, Instant due,
		Actor by, Instant at) implements Evidence {

	public DraftTakenUp {
		others = List.copyOf(others);
	}

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("version", Integer.toString(version), "due", due.toString());
	}
}
