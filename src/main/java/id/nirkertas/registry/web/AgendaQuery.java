package id.nirkertas.registry.web;

import id.nirkertas.registry.AgendaSpan;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What of an agenda book is asked for: a year, of that the days from one until another, and of these a page or all.
 *
 * @param from  the first day; null from the beginning
 * @param until the last day; null to the end
 */
record AgendaQuery(int year, @Nullable LocalDate from, @Nullable LocalDate until, boolean whole, int page) {

	static final int ON_A_PAGE = 100;
	/** Lines that one print holds; more are printed in spans of days. */
	static final int MOST = 10_000;

	/** Refuses with registry.no-day what is no day, and with registry.agenda.turned days in the wrong order. */
	static AgendaQuery of(MultiValueMap<String, String> asked, int thisYear) {
		var from = day(asked, "from");
		var until = day(asked, "until");
		Verdict.when(from == null || until == null || !until.isBefore(from), "registry.agenda.turned").orThrow();
		return new AgendaQuery(number(asked, "year").orElse(thisYear), from, until, text(asked, "page").equals("all"),
				number(asked, "page").orElse(1));
	}

	/** The days are those of the agency. */
	AgendaSpan span(UnitId agency, ZoneId zone) {
		var whole = AgendaSpan.whole(agency, year);
		return new AgendaSpan(agency, year, from == null ? whole.from() : from.atStartOfDay(zone).toInstant(),
				until == null ? whole.until() : until.plusDays(1).atStartOfDay(zone).toInstant());
	}

	/** In how many pages so many lines stand. */
	static int pages(int lines) {
		return Math.max(1, (lines + ON_A_PAGE - 1) / ON_A_PAGE);
	}

	/** Which of them was asked for, whatever was typed. */
	int pageOf(int pages) {
		return Math.clamp(page, 1, pages);
	}

	/** Public: the page names it in its links. */
	public String fromText() {
		return from == null ? "" : from.toString();
	}

	public String untilText() {
		return until == null ? "" : until.toString();
	}

	public boolean isPart() {
		return from != null || until != null;
	}

	private static @Nullable LocalDate day(MultiValueMap<String, String> asked, String name) {
		var typed = text(asked, name);
		if (typed.isEmpty()) {
			return null;
		}
		try {
			var day = LocalDate.parse(typed);
			Verdict.when(day.getYear() > 0 && day.getYear() <= 9999, "registry.no-day").orThrow();
			return day;
		} catch (DateTimeParseException e) {
			throw new RefusedException("registry.no-day");
		}
	}

	private static Optional<Integer> number(MultiValueMap<String, String> asked, String name) {
		return Optional.of(text(asked, name)).filter(typed -> typed.matches("\\d{1,9}")).map(Integer::valueOf);
	}

	private static String text(MultiValueMap<String, String> asked, String name) {
		var value = asked.getFirst(name);
		return value == null ? "" : value.strip();
	}
}
