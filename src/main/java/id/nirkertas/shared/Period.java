package id.nirkertas.shared;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days from the first to the last, both included; without a last day it is open. */
public record Period(LocalDate from, @Nullable LocalDate until) {

	public Period {
		if (until != null && until.isBefore(from)) {
			throw new IllegalArgumentException("A period ends before it begins");
		}
	}

	public boolean includes(LocalDate day) {
		return !day.isBefore(from) && (until == null || !day.isAfter(until));
	}

	/** Whether its last day is past on that day; one without a last day never ends. */
	public boolean hasEndedBefore(LocalDate day) {
		return until != null && until.isBefore(day);
	}

	/** Whether both share a day. */
	public boolean overlaps(Period other) {
		return includes(other.from()) || other.includes(from);
	}
}
