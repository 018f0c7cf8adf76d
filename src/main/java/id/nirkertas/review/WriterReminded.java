package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A draft that a reviewer changes in its drafter's place is late: they were reminded, and the drafter told.
 *
 * @param deciders who may give it back to its drafter for a reason
 */
public record WriterReminded(DocumentId letter, PositionId writer, List<PositionId> deciders, Instant due, Actor by,
		Instant at) implements Evidence {

	public WriterReminded {
		deciders = List.copyOf(deciders);
	}

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("writer", writer.toString(), "due", due.toString());
	}
}
