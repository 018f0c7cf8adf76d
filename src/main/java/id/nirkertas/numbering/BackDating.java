package id.nirkertas.numbering;

import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How many days a letter's date may differ from the day of its signature, so that a reservation can be kept. */
record BackDating(int days) {

	BackDating {
		if (days < 0) {
			throw new IllegalArgumentException("nirkertas.numbering.back-dating-days is less than none");
		}
	}

	/**
	 * A number is kept in its own register and near its date; else it is given up for a new one. What the signature took itself
	 * ends with its year; what a keeper gave may be signed some days into the next. Refuses with numbering.lapse.register, -.year,
	 * -.days, and -.office.
	 */
	Verdict keeps(LetterNumber reserved, boolean given, NumberRequest request) {
		var from = reserved.register();
		var to = request.register();
		return Verdict
				.when(from.in(to.year()).equals(to), "numbering.lapse.register", from.groupBeside(to), to.groupBeside(from))
				.and(Verdict.when(given || from.year() == to.year(), "numbering.lapse.year", Integer.toString(from.year()),
						Integer.toString(to.year())))
				.and(Verdict.when(reaches(reserved.on(), request.on()), "numbering.lapse.days",
						Long.toString(apart(reserved.on(), request.on())), Integer.toString(days)))
				.and(Verdict.when(request.reaches(reserved.on()), "numbering.lapse.office"));
	}

	boolean reaches(LocalDate reserved, LocalDate wanted) {
		return apart(reserved, wanted) <= days;
	}

	/** The last day on which a letter may be signed under a number of that date. */
	LocalDate lastSigning(LocalDate on) {
		return on.plusDays(days);
	}

	private static long apart(LocalDate reserved, LocalDate wanted) {
		return Math.abs(ChronoUnit.DAYS.between(reserved, wanted));
	}

	/** The first day that a letter may bear which counts in a register of that year. */
	LocalDate earliest(int year, LocalDate today) {
		var back = today.minusDays(days);
		return back.getYear() < year ? LocalDate.of(year, 1, 1) : back;
	}

	/**
	 * Refuses with numbering.block.since a first day of an outage that it does not reach from a day on, or one after that; and with
	 * numbering.block.since-year any where the year has not begun: letters of that year bear any of its days then.
	 */
	Verdict mayBegin(@Nullable LocalDate since, int year, LocalDate day) {
		var earliest = earliest(year, day);
		return Verdict.when(since == null || day.getYear() >= year, "numbering.block.since-year", Integer.toString(year))
				.and(Verdict.when(since == null || !since.isBefore(earliest) && !since.isAfter(day), "numbering.block.since",
						earliest, day));
	}

	/** The last day that it may bear; before {@link #earliest} where the year is out of reach. */
	static LocalDate latest(int year, LocalDate today) {
		return today.getYear() > year ? endOf(year) : today;
	}

	/** Whether letters may still bear a day of that year. */
	boolean isOpen(int year, LocalDate today) {
		return !earliest(year, today).isAfter(latest(year, today));
	}

	boolean allows(LocalDate on, int year, LocalDate today) {
		return !on.isBefore(earliest(year, today)) && !on.isAfter(latest(year, today));
	}

	/** The last day on which a number of that year can be given at all. */
	LocalDate lastUse(int year) {
		return endOf(year).plusDays(days);
	}

	private static LocalDate endOf(int year) {
		return LocalDate.of(Math.clamp(year, 1, 9999), 12, 31);
	}
}
