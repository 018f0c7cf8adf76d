package id.nirkertas.workflow;

import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a diagram may know: texts that are ids or answers, numbers, dates and booleans. Anything else is refused, since the
 * engine would store it as Java serialisation. Never words that people wrote.
 */
record Facts(Map<String, Object> values) {

	/** Longer than any list of positions that files for one agency; the engine's column holds 4000. */
	private static final int LONGEST = 2000;

	Facts {
		values.forEach(Facts::check);
		values = Map.copyOf(values);
	}

	static Facts none() {
		return new Facts(Map.of());
	}

	static Facts answer(String answer) {
		return none().with("answer", answer);
	}

	static Facts initialsBy(PositionId reviewer) {
		return none().with("initials", "needed").with("reviewer", reviewer);
	}

	static Facts noInitials() {
		return none().with("initials", "notNeeded");
	}

	static Facts outsideBy(Collection<PositionId> dispatchers) {
		return none().with("outside", "needed").with("dispatchers", dispatchers);
	}

	static Facts nothingOutside() {
		return none().with("outside", "notNeeded");
	}

	Facts with(String name, PositionId position) {
		return with(name, position.toString());
	}

	/** Several positions that may do the same task; the engine reads them parted by commas. */
	Facts with(String name, Collection<PositionId> positions) {
		return with(name, positions.stream().map(PositionId::toString).collect(Collectors.joining(",")));
	}

	Facts with(String name, Instant at) {
		return with(name, Date.from(at));
	}

	Facts with(String name, Object value) {
		var more = new HashMap<>(values);
		more.put(name, value);
		return new Facts(more);
	}

	Map<String, Object> asMap() {
		return values;
	}

	private static void check(String name, Object value) {
		if (!(value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof Date)) {
			throw new IllegalArgumentException("%s is a %s: no variable of a diagram".formatted(name, value.getClass()));
		}
		if (value instanceof String text && text.length() > LONGEST) {
			throw new IllegalArgumentException(name + " is too long for a variable of a diagram");
		}
	}
}
