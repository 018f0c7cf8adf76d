package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Initials are late: who is awaited was reminded, and the drafter told.
 *
 * @param awaited  on whose desks it lies
 * @param deciders who may let it go on without them
 */
public record ReviewersReminded(DocumentId letter, int version, List<PositionId> awaited, List<PositionId> deciders,
		Instant due, Actor by, Instant at) implements Evidence {

	public ReviewersReminded {
		awaited = List.copyOf(awaited);
		deciders = List.copyOf(deciders);
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
