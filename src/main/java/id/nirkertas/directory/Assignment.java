package id.nirkertas.directory;

import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;

/** A person fills a position in a capacity for a period, on a legal basis (decree or order number). */
public record Assignment(PositionId position, PersonId person, Capacity capacity, Period period, String basis) {
}
