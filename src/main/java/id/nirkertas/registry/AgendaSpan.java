package id.nirkertas.registry;

import id.nirkertas.shared.UnitId;
import java.time.Instant;

/**
 * Of which entries of an agenda book one asks: those of its year that came between two moments.
 *
 * @param from  the first moment
 * @param until the first moment behind the last
 */
public record AgendaSpan(UnitId agency, int year, Instant from, Instant until) {

	/** Before and behind everything that is kept. */
	private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
	private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

	/** Whether nothing of its year is left out. */
	boolean isWhole() {
		return from.equals(FIRST) && until.equals(LAST);
	}

	/** Whenever it came: a letter entered on New Year's Day came the year before. */
	public static AgendaSpan whole(UnitId agency, int year) {
		return new AgendaSpan(agency, year, FIRST, LAST);
	}
}
