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
 * A position is ready to go on with the drafts of another's desk.
 *
 * @param told where the successor hears that they can confirm now
 */
public record HandoverDraftsAgreed(HandoverId handover, PositionId target, List<PositionId> told, Actor by, Instant at)
		implements
			Evidence,
			News {

	public HandoverDraftsAgreed {
		told = List.copyOf(told);
	}

	@Override
	public List<Word> words() {
		return told.stream().map(position -> new Word("handover.agreed/" + handover, position,
				"notification.handover-agreed", List.of(target, by.position(), at), "/handovers/" + handover)).toList();
	}

	@Override
	public @Nullable DocumentId about() {
		return null;
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("handover", handover.toString(), "target", target.toString());
	}
}
