package id.nirkertas.workflow;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A diagram with one letter's way through it.
 *
 * @param visits every step it came to, in order; a step that was repeated comes more than once
 */
public record Picture(Diagram diagram, List<Visit> visits) {

	/** How a step stands to the letter. */
	public enum State {
		HERE, VISITED, AHEAD
	}

	/**
	 * A stay at a step.
	 *
	 * @param brokenOff whether it ended without what was to be done there, as when the letter was withdrawn
	 * @param left how long it will usually stay on; unknown until enough others stayed there
	 */
	public record Visit(String activity, String name, Diagram.Kind kind, Instant since, @Nullable Instant until,
			boolean brokenOff, @Nullable Left left) {

		public boolean isHere() {
			return until == null;
		}
	}

	/** The usual time left, as a message's code and the number it tells. */
	public record Left(String code, long amount) {

		static Left of(Duration usual, Duration stayed) {
			var left = usual.minus(stayed);
			if (!left.isPositive()) {
				return new Left("workflow.left.longer", 0);
			}
			if (left.toDays() > 0) {
				return new Left("workflow.left.days", left.toDays());
			}
			return left.toHours() > 0
					? new Left("workflow.left.hours", left.toHours())
					: new Left("workflow.left.minutes", left.toMinutes() + 1);
		}
	}

	public State stateOf(String activity) {
		return visits.stream().filter(visit -> visit.activity().equals(activity) && !visit.brokenOff())
				.map(visit -> visit.isHere() ? State.HERE : State.VISITED)
				.min(Comparator.naturalOrder()).orElse(State.AHEAD);
	}

	/** Where it is now, each step once; nowhere once the flow has ended. */
	public List<Visit> here() {
		var steps = new LinkedHashMap<String, Visit>();
		visits.stream().filter(Visit::isHere).filter(visit -> visit.kind().isTask())
				.forEach(visit -> steps.putIfAbsent(visit.activity(), visit));
		return List.copyOf(steps.values());
	}

	/** For how many people it waits at that step. */
	public long waitingAt(String activity) {
		return visits.stream().filter(Visit::isHere).filter(visit -> visit.activity().equals(activity)).count();
	}

	/** What people do or wait for, and how it began and ended; what the system does in between takes no time. */
	public List<Visit> told() {
		return visits.stream().filter(visit -> visit.kind().isEvent() || visit.kind().waits()).toList();
	}
}
