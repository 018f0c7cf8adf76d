package id.nirkertas.review;

import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is to initial together, before anybody was asked. A stage without positions is none.
 *
 * @param gaps who would be asked too, were anybody in office there
 */
record PlannedStage(StageKind kind, List<PositionId> reviewers, List<Gap> gaps) {

	/** A position that nobody fills; of one that nobody ever did, no day is known. */
	record Gap(PositionId position, @Nullable LocalDate since) {
	}

	PlannedStage {
		reviewers = List.copyOf(reviewers);
		gaps = List.copyOf(gaps);
	}

	PlannedStage(StageKind kind, List<PositionId> reviewers) {
		this(kind, reviewers, List.of());
	}

	static PlannedStage line(PositionId reviewer) {
		return new PlannedStage(StageKind.LINE, List.of(reviewer));
	}

	boolean isNone() {
		return reviewers.isEmpty() && gaps.isEmpty();
	}
}
