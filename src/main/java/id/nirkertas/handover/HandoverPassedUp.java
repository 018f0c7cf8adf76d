package id.nirkertas.handover;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Whoever proposed a handover has left, so that it is somebody else's to decide.
 *
 * @param positions whose work it is
 * @param proposedThrough what the proposer has left
 * @param decider   who decides now, and hears of it
 */
public record HandoverPassedUp(HandoverId handover, List<PositionId> positions, PositionId proposedThrough,
		PersonId decider, PositionId decidesThrough, Actor by, Instant at) implements HandoverNews {

	public HandoverPassedUp {
		positions = List.copyOf(positions);
	}

	@Override
	public List<Word> words() {
		return List.of(new Word("handover.passed-up/" + handover + "/" + decider, decidesThrough,
				"notification.handover-passed-up", List.of(positions.getFirst(), proposedThrough, at),
				page()));
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("handover", handover.toString(), "decider", decider.toString());
	}
}
