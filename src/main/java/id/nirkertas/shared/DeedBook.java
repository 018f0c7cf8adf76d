package id.nirkertas.shared;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people did, as the trail keeps it. */
public interface DeedBook {

	/**
	 * Somebody did something; once is one line.
	 *
	 * @param event as the trail calls it: {@code letter.letter-signed}
	 */
	record Deed(Instant at, String event, @Nullable DocumentId document) {
	}

	/** What somebody did as somebody from one instant until another, both included, of these events; the oldest first. */
	List<Deed> of(Actor by, Instant from, Instant until, Collection<String> events);

	/** Whether somebody did anything in a position between two instants, in whichever capacity; what they merely looked at is no deed. */
	boolean hasActed(PersonId person, PositionId position, Instant from, Instant until);
}
