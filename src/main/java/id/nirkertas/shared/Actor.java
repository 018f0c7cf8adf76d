package id.nirkertas.shared;

import java.util.UUID;

/** Who does an act: a person, through one position, in one capacity. Every command asks for one. */
public record Actor(PersonId person, PositionId position, Capacity capacity) {

	/** The system itself: delivering, registering by itself, reminding. */
	public static final Actor SYSTEM = new Actor(new PersonId(new UUID(0, 0)), new PositionId(new UUID(0, 0)),
			Capacity.PERMANENT);
}
