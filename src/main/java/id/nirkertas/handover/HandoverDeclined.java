package id.nirkertas.handover;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Whoever was to take over a desk, or to go on with its drafts, declined, or whoever was said to hand it over objected.
 *
 * @param positions whose work it was
 * @param told      where whoever proposed it hears of it
 * @param objected  whether it was whoever was said to hand it over
 */
public record HandoverDeclined(HandoverId handover, List<PositionId> positions, List<PositionId> told, String reason,
		boolean objected, Actor by, Instant at) implements HandoverNews {

	public HandoverDeclined {
		positions = List.copyOf(positions);
		told = List.copyOf(told);
	}

	@Override
	public List<Word> words() {
		return told.stream()
				.map(position -> objected
						? objection(position)
						: word("declined", position, "notification.handover-declined"))
				.toList();
	}

	/** Whoever leaves may fill nothing any more: they are named themselves. */
	private Word objection(PositionId position) {
		return new Word("handover.declined/" + handover, position, "notification.handover-objected",
				List.of(positions.getFirst(), by.person(), at), page());
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("handover", handover.toString(), "reason", reason);
	}
}
