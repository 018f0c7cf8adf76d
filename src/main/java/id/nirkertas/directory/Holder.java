package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import java.util.List;
import org.jspecify.annotations.Nullable;
import java.time.LocalDate;

/** A person in a position on a given day; the last day is known when they act for somebody. */
public record Holder(Person person, Position position, Capacity capacity, @Nullable LocalDate until) {

	public Actor actor() {
		return new Actor(person.id(), position.id(), capacity);
	}

	/** Whether the position of the reader is among those they fill; whoever left it reads on and no more. */
	public static boolean fills(List<Holder> held, Actor reader) {
		return held.stream().anyMatch(each -> each.position().id().equals(reader.position()));
	}
}
