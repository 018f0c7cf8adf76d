package id.nirkertas.review;

import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The chain of a letter and what was remarked, newest remark first.
 *
 * @param isLong whether it asks more officials of the line than is usual
 */
public record ReviewView(List<Group> stages, List<Remark> remarks, boolean isLong) {

	/** One stage: who initials side by side, and until when. */
	public record Group(StageKind kind, List<ReviewStep> steps, @Nullable Instant due) {
	}

	/** @param waits whether the letter lies with its reviewers now */
	static ReviewView of(ReviewChain chain, List<Remark> remarks, boolean waits) {
		var groups = IntStream.range(0, chain.stages().size()).mapToObj(place -> {
			var stage = chain.stages().get(place);
			var open = place < chain.current()
					? ReviewStep.State.NOT_NEEDED
					: waits && place == chain.current() ? ReviewStep.State.AWAITED : ReviewStep.State.TO_COME;
			return new Group(stage.kind(),
					stage.steps().stream().map(step -> ReviewStep.of(step, open, chain.version())).toList(), stage.dueAt());
		}).toList();
		return new ReviewView(groups, remarks, chain.isLong());
	}

	/** All places, stage after stage. */
	public List<ReviewStep> steps() {
		return stages.stream().flatMap(group -> group.steps().stream()).toList();
	}

	/** Those on whose desks it lies now. */
	public List<PositionId> awaiting() {
		return steps().stream().filter(step -> step.state() == ReviewStep.State.AWAITED).map(step -> {
			var delegate = step.delegate();
			return delegate == null ? step.reviewer() : delegate;
		}).toList();
	}

	/** The first of them, if anybody is awaited. */
	public @Nullable PositionId awaited() {
		return awaiting().stream().findFirst().orElse(null);
	}
}
