package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.allowed;
import static id.nirkertas.shared.Verdict.refused;
import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The positions that must initial one version of a letter, in order, before it may be signed.
 *
 * <p>Immutable: every act returns the chain as it stands afterwards. The questions ({@code may…}) and the acts share one
 * rule, so a button is never offered that the act would refuse.
 */
record ReviewChain(int version, String versionHash, List<Step> steps) {

	/** A reviewer's place, with the initials once they are given. */
	record Step(PositionId reviewer, @Nullable Initials initials) {

		boolean isOpen() {
			return initials == null;
		}
	}

	record Initials(PersonId by, Capacity capacity, Instant at) {
	}

	ReviewChain {
		steps = List.copyOf(steps);
	}

	static ReviewChain of(int version, String versionHash, List<PositionId> reviewers) {
		return new ReviewChain(version, versionHash, reviewers.stream().map(reviewer -> new Step(reviewer, null)).toList());
	}

	Optional<PositionId> awaiting() {
		return steps.stream().filter(Step::isOpen).map(Step::reviewer).findFirst();
	}

	boolean isComplete() {
		return awaiting().isEmpty();
	}

	Verdict mayInitial(PositionId position) {
		var awaited = awaiting();
		if (awaited.isEmpty()) {
			return refused("review.complete");
		}
		return when(awaited.get().equals(position), "review.not-your-turn");
	}

	/** Initials vouch for one text: whoever read another one is told so. */
	ReviewChain initial(Actor by, String hashSeen, Instant at) {
		mayInitial(by.position()).and(vouchesFor(hashSeen)).orThrow();
		return new ReviewChain(version, versionHash,
				steps.stream().map(step -> step.isOpen() && step.reviewer().equals(by.position())
						? new Step(step.reviewer(), new Initials(by.person(), by.capacity(), at))
						: step).toList());
	}

	Verdict vouchesFor(String hash) {
		return versionHash.equals(hash) ? allowed() : refused("review.changed");
	}

	/** Complete, and for this very text. */
	boolean covers(String hash) {
		return isComplete() && versionHash.equals(hash);
	}
}
