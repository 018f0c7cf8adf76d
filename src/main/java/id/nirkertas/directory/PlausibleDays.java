package id.nirkertas.directory;

import java.time.LocalDate;

/** The days that can be meant by somebody who describes an organisation, whether they type them or bring them in a file. */
public final class PlausibleDays {

	/** The first and the last year, as words have them: no thousands are set apart in a year. */
	public static final String FIRST_YEAR = "1945";
	public static final String LAST_YEAR = "2200";

	private static final LocalDate FIRST = LocalDate.of(Integer.parseInt(FIRST_YEAR), 1, 1);
	private static final LocalDate LAST = LocalDate.of(Integer.parseInt(LAST_YEAR), 12, 31);

	private PlausibleDays() {
	}

	/** Whether it is one of them; any other is a slip of the finger. */
	public static boolean include(LocalDate day) {
		return !day.isBefore(FIRST) && !day.isAfter(LAST);
	}
}
