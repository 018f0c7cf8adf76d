package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A letter waits at the desk of somebody who is gone, or whose assignment is over.
 *
 * @param desk     where it lies
 * @param deciders who may let it go on without them, and see it from now on
 */
public record ReviewVacated(DocumentId letter, int version, PositionId desk, List<PositionId> deciders, Actor by,
		Instant at) implements Evidence {

	public ReviewVacated {
		deciders = List.copyOf(deciders);
	}

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("version", Integer.toString(version), "desk", desk.toString());
	}
}
