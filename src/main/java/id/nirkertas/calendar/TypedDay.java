package id.nirkertas.calendar;

import java.time.LocalDate;

/** A day that somebody typed into a form. A slip of the finger makes a year of one digit, or of nine. */
public record TypedDay(LocalDate day) {

	/** The republic writes its letters since then. */
	private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);
	private static final int YEARS_AHEAD = 10;

	/** Whether a letter of the office can bear it, or an instruction be due on it. */
	public boolean isPlausible(LocalDate today) {
		return !day.isBefore(FIRST) && !day.isAfter(today.plusYears(YEARS_AHEAD));
	}
}
