package id.nirkertas.audit;

import java.util.List;

/** What a check of the trail found: rows whose hash does not fit, and seals that do not. */
public record TrailAudit(long rows, long sealed, List<Long> altered, List<Long> brokenSeals) {

	public boolean isSound() {
		return altered.isEmpty() && brokenSeals.isEmpty();
	}
}
