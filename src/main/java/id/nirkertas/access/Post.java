package id.nirkertas.access;

import id.nirkertas.directory.Duty;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** What a person's position means for access: held today with its duties, or for some time in the past. */
sealed interface Post {

	PositionId position();

	/** Held today, as its own or for somebody else. */
	record Held(PositionId position, Capacity capacity, UnitId agency, Set<Duty> duties) implements Post {

		public Held {
			duties = Set.copyOf(duties);
		}
	}

	/** The desk of a head whose work they prepare today; secrets says whether what is secret is theirs to open. */
	record Helping(PositionId position, boolean secrets) implements Post {
	}

	/** No longer held, in that capacity, on days on which it stood; what reached the position from the first to the last day, and what they did, stays their own history. */
	record Left(PositionId position, Capacity capacity, LocalDate firstDay, LocalDate lastDay) implements Post {

		/** Days turn where the position's agency is. */
		LastDay last(ZoneId zone) {
			return new LastDay(position, lastDay, lastDay.plusDays(1).atStartOfDay(zone).toInstant());
		}
	}
}
