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
	private final Letters letters;
	private final Access access;

	OrderReaders(SpokenOrderTable table, Letters letters, Access access) {
		this.table = table;
		this.letters = letters;
		this.access = access;
	}

	void open(DocumentId letter, PositionId giver, PositionId asked) {
		access.grant(letter, asked, Role.INSTRUCTOR);
		if (!letters.view(letter).content().secrecy().hidesSubject()) {
			access.grant(letter, giver, Role.INSTRUCTOR);
		}
	}

	/** Also out of sight of those who read it for this order alone. */
	void close(SpokenOrderView order) {
		Stream.of(order.giver(), order.asked()).distinct().filter(position -> !elsewhere(order).contains(position))
				.forEach(position -> access.end(order.letter(), position, Role.INSTRUCTOR));
	}

	private Set<PositionId> elsewhere(SpokenOrderView order) {
		return table.on(order.letter()).stream().filter(other -> !other.id().equals(order.id()))
				.filter(other -> isRead(other.state())).flatMap(other -> Stream.of(other.giver(), other.asked()))
				.collect(Collectors.toSet());
	}

	private static boolean isRead(SpokenOrderState state) {
		return switch (state) {
			case WAITING, CONFIRMED, TAKEN_OVER -> true;
			case DENIED, WITHDRAWN, NOT_TAKEN -> false;
		};
	}

	/** From the position where they were asked to the one where they are. */
	void pass(SpokenOrderView order, PositionId to) {
		close(order);
		open(order.letter(), order.giver(), to);
	}
}
