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
 * The desk passed to the successor: so many things were open, and so many drafts went to another position.
 *
 * @param positions whose work it was
 * @param told      where those hear of it whom it concerns, beside whoever confirmed it
 */
public record HandoverConfirmed(HandoverId handover, List<PositionId> positions, List<PositionId> told, int items,
		int passed, Actor by, Instant at) implements Evidence, News {

	public HandoverConfirmed {
		positions = List.copyOf(positions);
		told = List.copyOf(told);
	}

	@Override
	public List<Word> words() {
		return told.stream().map(position -> new Word("handover.confirmed/" + handover, position,
				"notification.handover-confirmed", List.of(positions.getFirst(), by.position(), at),
				"/handovers/" + handover)).toList();
	}

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("handover", handover.toString(), "items", Integer.toString(items), "passed", Integer.toString(passed));
	}
}
