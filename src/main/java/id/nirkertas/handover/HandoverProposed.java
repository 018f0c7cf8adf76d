package id.nirkertas.handover;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.News;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The desk of somebody who leaves is to pass to a successor.
 *
 * @param positions whose work it is
 * @param told      where whoever is to take over hears of it
 */
public record HandoverProposed(HandoverId handover, PersonId leaving, PersonId successor, List<PositionId> positions,
		List<PositionId> told, Actor by, Instant at) implements Evidence, News {

	public HandoverProposed {
		positions = List.copyOf(positions);
		told = List.copyOf(told);
	}

	@Override
	public List<Word> words() {
		return told.stream().map(position -> new Word("handover.proposed/" + handover, position,
				"notification.handover-proposed", List.of(positions.getFirst(), by.position(), at),
				"/handovers/" + handover)).toList();
	}

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("handover", handover.toString(), "leaving", leaving.toString(), "successor", successor.toString());
	}
}
