package id.nirkertas.workflow;

import id.nirkertas.review.Onward;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;

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

	/** Whose desk a draft lies on: its drafter's, or that of a reviewer who changes it, and until when they have time. */
	static Facts writtenBy(PositionId writer, Instant due) {
		return none().with("writer", writer).with("writeDueAt", due).with("writeReminders", daily(due));
	}

	/** The first stage of initials. */
	static Facts initialsBy(Onward onward) {
		return none().with("initials", "needed").asking(onward);
	}

	/** An answer to the stage that is awaited: the others of it are, or the next stage is asked, or all is done. */
	static Facts initialled(Onward onward) {
		if (!onward.stageSettled()) {
			return answer("waiting");
		}
		return onward.awaited().isEmpty() ? answer("complete") : answer("next").asking(onward);
	}

	/** A task for each of them. Their list is known for as long as the tasks are made, and never stored. */
	private Facts asking(Onward onward) {
		var due = Objects.requireNonNull(onward.due(), "whoever is asked has a moment until when");
		return with("reviewers",
				Variables.objectValue(onward.awaited().stream().map(PositionId::toString).toList(), true).create())
				.with("reviewer", onward.awaited().getFirst()).with("dueAt", due)
				.with("reminders", daily(due));
	}

	private static String daily(Instant first) {
		return "R/%s/P1D".formatted(first.truncatedTo(ChronoUnit.SECONDS));
	}

	static Facts noInitials() {
		return none().with("initials", "notNeeded");
	}

	/** One keeper of a register gives the letter its number before it is signed. */
	static Facts numberBy(Collection<PositionId> keepers) {
		return none().with("numbering", "needed").with("keepers", keepers);
	}

	static Facts numberNotNeeded() {
		return none().with("numbering", "notNeeded");
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
		if (value instanceof TypedValue passing && passing.isTransient()) {
			return;
		}
		if (!(value instanceof String || value instanceof Number || value instanceof Boolean || value instanceof Date)) {
			throw new IllegalArgumentException("%s is a %s: no variable of a diagram".formatted(name, value.getClass()));
		}
		if (value instanceof String text && text.length() > LONGEST) {
			throw new IllegalArgumentException(name + " is too long for a variable of a diagram");
		}
	}
}
