package id.nirkertas.review;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;

/** Why a version was returned, and by whom in which capacity: usual reasons, as they read then, and words of one's own. */
public record Remark(PositionId position, PersonId person, Capacity capacity, Instant at, int version,
		List<String> reasons, String text) {
}
