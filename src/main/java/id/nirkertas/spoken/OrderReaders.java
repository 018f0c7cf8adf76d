package id.nirkertas.spoken;

import id.nirkertas.access.Access;
import id.nirkertas.access.Role;
import id.nirkertas.letter.Letters;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who reads a letter because of a spoken order: whoever gave it, where they are asked, and whoever came after them, who may take the
 * draft over. What is secret is opened to whoever was in the room alone.
 */
@Component
class OrderReaders {

	private final SpokenOrderTable table;
	private final WordGivers givers;
	private final Letters letters;
	private final Access access;

	OrderReaders(SpokenOrderTable table, WordGivers givers, Letters letters, Access access) {
		this.table = table;
		this.givers = givers;
		this.letters = letters;
		this.access = access;
	}

	boolean isSecret(DocumentId letter) {
		return letters.view(letter).content().secrecy().hidesSubject();
	}

	void open(DocumentId letter, PositionId giver, Word word) {
		readers(letter, giver, word).forEach(position -> access.grant(letter, position, Role.INSTRUCTOR));
	}

	/** Also out of sight of those who read it for this order alone. */
	void close(SpokenOrderView order) {
		end(order, Stream.of(order.giver(), order.asked()));
	}

	/** It is settled: where whoever gave it sits now is no desk of this letter any more. */
	void leave(SpokenOrderView order) {
		end(order, Stream.of(order.asked()).filter(_ -> order.hasMoved()));
	}

	/** From the position where they were asked to the one where they are; they may also be gone from the same one. */
	void pass(SpokenOrderView order, PositionId to) {
		var word = word(order, to);
		var now = readers(order.letter(), order.giver(), word);
		end(order, Stream.of(order.giver(), order.asked()).filter(position -> !now.contains(position)));
		open(order.letter(), order.giver(), word);
	}

	/** Whether a secret order waits for nobody who may read it: its giver is gone, and whoever came after them takes no part. */
	boolean isShut(SpokenOrderView order) {
		return isSecret(order.letter()) && !givers.isInOffice(order) && givers.isGoneForGood(order) && givers.filler(order)
				.filter(person -> access.maySee(person, order.letter()).isAllowed()).isEmpty();
	}

	private Set<PositionId> readers(DocumentId letter, PositionId giver, Word word) {
		if (isSecret(letter)) {
			return givers.isThere(word) ? Set.of(word.asked()) : Set.of();
		}
		return Stream.of(giver, word.asked()).collect(Collectors.toSet());
	}

	private void end(SpokenOrderView order, Stream<PositionId> positions) {
		var others = elsewhere(order);
		positions.distinct().filter(position -> !others.contains(position))
				.forEach(position -> access.end(order.letter(), position, Role.INSTRUCTOR));
	}

	private Set<PositionId> elsewhere(SpokenOrderView order) {
		return table.on(order.letter()).stream().filter(other -> !other.id().equals(order.id()))
				.flatMap(other -> readers(other).stream()).collect(Collectors.toSet());
	}

	private Set<PositionId> readers(SpokenOrderView order) {
		return switch (order.state()) {
			case WAITING -> readers(order.letter(), order.giver(), word(order, order.asked()));
			case CONFIRMED, TAKEN_OVER ->
				order.hasMoved() && isSecret(order.letter()) ? Set.of() : Set.of(order.giver());
			case DENIED, WITHDRAWN, NOT_TAKEN, UNANSWERABLE -> Set.of();
		};
	}

	private static Word word(SpokenOrderView order, PositionId asked) {
		return new Word(order.saidBy(), asked, order.on());
	}
}
