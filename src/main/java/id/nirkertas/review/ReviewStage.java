package id.nirkertas.review;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Positions that are asked for their initials at the same time.
 *
 * @param dueAt until when they have time; known once they are asked
 */
record ReviewStage(StageKind kind, List<Step> steps, @Nullable Instant dueAt) {

	/** A reviewer's place: whose it is, to whom this one review was passed on, and how it ended. */
	record Step(PositionId reviewer, @Nullable Delegation delegation, @Nullable Outcome outcome) {

		static Step open(PositionId reviewer) {
			return new Step(reviewer, null, null);
		}

		boolean isOpen() {
			return outcome == null;
		}

		static Step vacant(PlannedStage.Gap gap) {
			return new Step(gap.position(), null, new Vacant(gap.since()));
		}

		boolean isVacant() {
			return outcome instanceof Vacant;
		}

		boolean isInitialled() {
			return outcome instanceof Initials;
		}

		/** On whose desk it lies. */
		PositionId desk() {
			return delegation == null ? reviewer : delegation.to();
		}

		Step ended(Outcome how) {
			return new Step(reviewer, delegation, how);
		}

		Step delegated(@Nullable Delegation to) {
			return new Step(reviewer, to, outcome);
		}
	}

	/** Passed on to a subordinate for this letter alone. */
	record Delegation(PositionId to, PersonId by, String note, Instant at) {
	}

	sealed interface Outcome permits Initials, Skip, Vacant {}

	/** Given on one version; another one they do not vouch for, unless the office says so. */
	record Initials(PersonId by, Capacity capacity, Instant at, int version) implements Outcome {
	}

	/** The letter went on without them. */
	record Skip(Actor by, String reason, Instant at) implements Outcome {
	}

	/**
	 * Nobody was in office there when the letter was handed on: they were not asked.
	 *
	 * @param since of a position that nobody ever filled no day is known
	 */
	record Vacant(@Nullable LocalDate since) implements Outcome {
	}

	ReviewStage {
		steps = List.copyOf(steps);
	}

	static ReviewStage of(PlannedStage plan) {
		return new ReviewStage(plan.kind(), Stream.concat(plan.reviewers().stream().map(Step::open),
				plan.gaps().stream().map(Step::vacant)).toList(), null);
	}

	/** Nobody of it needs to initial any more: each has answered, or one of those of whom one is enough. */
	boolean isSettled() {
		return steps.stream().noneMatch(Step::isOpen)
				|| (kind == StageKind.ANY && steps.stream().anyMatch(Step::isInitialled));
	}

	/** On whose desks it lies. */
	List<PositionId> awaiting() {
		return isSettled() ? List.of() : steps.stream().filter(Step::isOpen).map(Step::desk).toList();
	}

	ReviewStage due(Instant at) {
		return new ReviewStage(kind, steps, at);
	}

	ReviewStage changing(Predicate<Step> which, UnaryOperator<Step> how) {
		return new ReviewStage(kind, steps.stream().map(step -> which.test(step) ? how.apply(step) : step).toList(), dueAt);
	}
}
