package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last save of a working copy, and the last one on the trail. A page saves by itself every few seconds: what one person
 * types so stands on the trail once in a sitting, and what somebody else types, or presses a button for, stands there at once.
 *
 * @param page     from where the last save came
 * @param person   whose revision stood on the trail last; every later one is theirs too
 * @param recorded that revision
 */
record Saving(@Nullable OpenPage page, PersonId person, PositionId position, int recorded, Instant recordedAt) {

	static final Duration SITTING = Duration.ofMinutes(15);

	static Saving of(Typed typed, Actor by, int revision, Instant at) {
		return new Saving(typed.page(), by.person(), by.position(), revision, at);
	}

	/** Nobody else saved since that page did. */
	boolean isFrom(@Nullable OpenPage other) {
		return page != null && other != null && page.isSame(other);
	}

	/** It was overtaken on its way by what the same page sent later. */
	boolean isAfter(@Nullable OpenPage other) {
		return page != null && other != null && page.isSame(other) && page.turn() >= other.turn();
	}

	/** Whether a save belongs on the trail. */
	boolean asksFor(Typed typed, boolean changed, Actor by, int revision, Instant at) {
		var theirs = person.equals(by.person()) && position.equals(by.position());
		return revision > recorded && (typed.pressed()
				? changed || theirs
				: changed && !(theirs && at.isBefore(recordedAt.plus(SITTING))));
	}

	/** The save was one of many. */
	Saving unrecorded(Typed typed) {
		return new Saving(typed.page(), person, position, recorded, recordedAt);
	}
}
