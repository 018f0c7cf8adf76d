package id.nirkertas.review;

import id.nirkertas.shared.PositionId;
import java.util.List;

/** Who is to initial together, before anybody was asked. A stage without positions is none. */
public record PlannedStage(StageKind kind, List<PositionId> reviewers) {

	public PlannedStage {
		reviewers = List.copyOf(reviewers);
	}

	public static PlannedStage line(PositionId reviewer) {
		return new PlannedStage(StageKind.LINE, List.of(reviewer));
	}
}
