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
 * The desk of somebody who leaves is to pass to a successor; whoever leaves hears of it where another proposed it.
 *
 * @param positions whose work it is
 * @param target    the position that is to go on with some drafts; it hears of it, too
 * @param told      where whoever is to take over hears of it
 */
public record HandoverProposed(HandoverId handover, PersonId leaving, PersonId successor, List<PositionId> positions,
		@Nullable PositionId target, List<PositionId> told, Actor by, Instant at) implements HandoverNews {

	public HandoverProposed {
		positions = List.copyOf(positions);
		told = List.copyOf(told);
	}

	@Override
	public List<Word> words() {
		return Stream.of(
				told.stream().map(position -> word("proposed", position, "notification.handover-proposed")),
				Stream.ofNullable(target).filter(position -> !told.contains(position) && !position.equals(by.position()))
						.map(position -> word("drafts", position, "notification.handover-drafts")),
				Stream.of(leaving).filter(person -> !person.equals(by.person())).map(this::inTheirName))
				.flatMap(Function.identity()).toList();
	}

	/** Whoever leaves hears what is done in their name, also when they fill nothing any more. */
	private Word inTheirName(PersonId person) {
		return new Word("handover.proposed-in-name/" + handover, positions.getFirst(),
				"notification.handover-proposed-in-name", List.of(positions.getFirst(), by.position(), at),
				page(), person);
	}

	@Override
	public Map<String, String> facts() {
		return Map.of("handover", handover.toString(), "leaving", leaving.toString(), "successor", successor.toString());
	}
}
