package id.nirkertas.handover;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Whoever leaves or takes over is gone from the account service while a handover waits.
 *
 * @param positions whose work it is
 * @param takesOver that it is the successor: then another one is to be proposed
 * @param told      who can confirm it, or take it back
 */
public record HandoverPartyVanished(HandoverId handover, List<PositionId> positions, PersonId person, boolean takesOver,
		List<PositionId> told, Actor by, Instant at) implements HandoverNews {

	public HandoverPartyVanished {
		positions = List.copyOf(positions);
		told = List.copyOf(told);
	}

	@Override
	public List<Word> words() {
		return told.stream().map(position -> new Word("handover.vanished/%s/%s/%s".formatted(handover, person, at), position,
				takesOver ? "notification.handover-successor-vanished" : "notification.handover-leaving-vanished",
				List.of(positions.getFirst(), person, at), page())).toList();
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("handover", handover.toString(), "person", person.toString(), "takesOver",
				Boolean.toString(takesOver));
	}
}
