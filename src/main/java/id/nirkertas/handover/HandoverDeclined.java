package id.nirkertas.handover;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.News;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whoever was to take over a desk, or to go on with its drafts, declined, or whoever was said to hand it over objected.
 *
 * @param positions whose work it was
 * @param told      where whoever proposed it hears of it
 * @param objected  whether it was whoever was said to hand it over
 */
public record HandoverDeclined(HandoverId handover, List<PositionId> positions, List<PositionId> told, String reason,
		boolean objected, Actor by, Instant at) implements Evidence, News {

	public HandoverDeclined {
		positions = List.copyOf(positions);
		told = List.copyOf(told);
	}

	@Override
	public List<Word> words() {
		return told.stream().map(position -> new Word("handover.declined/" + handover, position,
				objected ? "notification.handover-objected" : "notification.handover-declined",
				List.of(positions.getFirst(), by.position(), at),
				"/handovers/" + handover))
				.toList();
	}

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("handover", handover.toString(), "reason", reason);
	}
}
