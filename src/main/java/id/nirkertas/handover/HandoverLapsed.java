package id.nirkertas.handover;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whoever proposed a handover has left, and nobody was there or above to decide it: it ended.
 *
 * @param positions whose work it was
 * @param proposedThrough what the proposer has left
 * @param told      who may propose it once more, or was to take over
 */
public record HandoverLapsed(HandoverId handover, List<PositionId> positions, PositionId proposedThrough,
		List<PositionId> told, Actor by, Instant at) implements HandoverNews {

	public HandoverLapsed {
		positions = List.copyOf(positions);
		told = List.copyOf(told);
	}

	@Override
	public List<Word> words() {
		return Stream.concat(told.stream(), positions.stream()).distinct()
				.map(position -> new Word("handover.lapsed/" + handover, position, "notification.handover-lapsed",
						List.of(positions.getFirst(), proposedThrough, at), page()))
				.toList();
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("handover", handover.toString());
	}
}
