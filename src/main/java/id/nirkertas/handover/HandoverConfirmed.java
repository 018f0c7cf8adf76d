package id.nirkertas.handover;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The desk passed to the successor: so many things were open, and so many drafts went to another position.
 *
 * @param positions whose work it was
 * @param target    the position that goes on with some drafts; it hears of it, too
 * @param told      where those hear of it whom it concerns, beside whoever confirmed it
 * @param inNameOf  whoever handed it over, where another proposed it; they hear of it, too
 */
public record HandoverConfirmed(HandoverId handover, List<PositionId> positions, @Nullable PositionId target,
		List<PositionId> told, @Nullable PersonId inNameOf, int items, int passed, Actor by,
		Instant at) implements HandoverNews {

	public HandoverConfirmed {
		positions = List.copyOf(positions);
		told = List.copyOf(told);
	}

	@Override
	public List<Word> words() {
		return Stream.of(
				told.stream().filter(position -> !isReceiving(position))
						.map(position -> word("confirmed", position, "notification.handover-confirmed")),
				Stream.ofNullable(target).filter(position -> isReceiving(position) && !position.equals(by.position()))
						.map(position -> word("drafts-passed", position, "notification.handover-drafts-passed")),
				Stream.ofNullable(inNameOf).map(person -> new Word("handover.confirmed-in-name/" + handover,
						positions.getFirst(), "notification.handover-confirmed-in-name",
						List.of(positions.getFirst(), by.position(), at), page(), person)))
				.flatMap(Function.identity()).toList();
	}

	/** Whose desk has new drafts on it hears that, which says the rest, too. */
	private boolean isReceiving(PositionId position) {
		return passed > 0 && position.equals(target);
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("handover", handover.toString(), "items", Integer.toString(items), "passed", Integer.toString(passed));
	}
}
