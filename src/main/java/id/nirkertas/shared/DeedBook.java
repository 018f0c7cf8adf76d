package id.nirkertas.shared;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

	/**
	 * When somebody acted for the first and for the last time.
	 */
	record Span(Instant first, Instant last) {
	}

	/**
	 * When somebody did anything in a position from one instant until before another, in whichever capacity; empty where they did
	 * nothing. What they merely looked at is no deed.
	 */
	Optional<Span> acted(PersonId person, PositionId position, Instant from, Instant before);
}
