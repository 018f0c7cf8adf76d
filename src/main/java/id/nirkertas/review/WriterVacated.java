package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A draft lies with a reviewer's position that nobody fills any more.
 *
 * @param deciders who may give it back to its drafter, and see it from now on
 */
public record WriterVacated(DocumentId letter, PositionId writer, List<PositionId> deciders, Actor by, Instant at)
		implements
			Evidence {

	public WriterVacated {
		deciders = List.copyOf(deciders);
	}

	@Override
	public DocumentId about() {
		return letter;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("writer", writer.toString());
	}
}
