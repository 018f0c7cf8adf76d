package id.nirkertas.directory;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;

/** A person fills a position in a capacity for a period, on a legal basis (decree or order number). */
public record Assignment(PositionId position, PersonId person, Capacity capacity, Period period, String basis) {

	/**
	 * What a sentence about whoever acts needs: position, person, 1 or with a last day 2, capacity, basis, first day, last day.
	 */
	public Object[] asDetails() {
		var until = period.until();
		return until == null
				? new Object[]{position, person, 1, capacity, basis, period.from()}
				: new Object[]{position, person, 2, capacity, basis, period.from(), until};
	}
}
