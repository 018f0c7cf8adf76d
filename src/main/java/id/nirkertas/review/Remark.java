package id.nirkertas.review;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.List;

/** Why a version was returned: usual reasons, as they read then, and words of one's own. */
public record Remark(PositionId position, PersonId person, Instant at, int version, List<String> reasons, String text) {
}
