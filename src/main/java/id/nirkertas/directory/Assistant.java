package id.nirkertas.directory;

import id.nirkertas.shared.Period;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;

/**
 * A position that prepares a head's work for them.
 *
 * @param disposes may also dispose in the head's name
 * @param secrets  may also open what is secret
 * @param ended    before its days were over
 */
public record Assistant(AssistantId id, PositionId head, PositionId helper, Period period, boolean disposes,
		boolean secrets, boolean ended) {

	public boolean isActive(LocalDate on) {
		return !ended && period.includes(on);
	}
}
