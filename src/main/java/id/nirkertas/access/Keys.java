package id.nirkertas.access;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The words in which documents and readers meet in an index: somebody sees what shares a key with them.
 *
 * <p>Somebody who left a position keeps what reached it until their last day. So that this needs no new indexing when people
 * move, a grant carries its first day as year, month and day, and the former holder carries every span up to the last day.
 */
final class Keys {

	/** For the archival institution: ordinary letters of all agencies. */
	static final String ORDINARY_ANYWHERE = "a:ORDINARY";

	/** No office worked with this product before; an older day counts as this one, on both sides. */
	static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);

	private Keys() {
	}

	static String ofPosition(PositionId position) {
		return "p:" + position;
	}

	static String ofAgency(UnitId agency, Secrecy secrecy) {
		return "u:" + agency + ':' + secrecy;
	}

	/** For those who hold the position today, and for those who held it on that day or later. */
	static List<String> ofGrant(Grant grant) {
		var position = grant.position();
		var since = notBeforeFirst(grant.since());
		return List.of(ofPosition(position), year(position, since), month(position, since), day(position, since));
	}

	/** Every day up to the last one, in as few keys as possible: whole years, then months, then days. */
	static List<String> upTo(PositionId position, LocalDate lastDay) {
		var last = notBeforeFirst(lastDay);
		var keys = new ArrayList<String>();
		for (var year = FIRST_DAY; year.getYear() < last.getYear(); year = year.plusYears(1)) {
			keys.add(year(position, year));
		}
		for (var month = last.withDayOfYear(1); month.getMonth() != last.getMonth(); month = month.plusMonths(1)) {
			keys.add(month(position, month));
		}
		for (var day = last.withDayOfMonth(1); !day.isAfter(last); day = day.plusDays(1)) {
			keys.add(day(position, day));
		}
		return List.copyOf(keys);
	}

	/** Whether a grant of that first day reaches somebody whose last day was the other one. */
	static boolean reaches(LocalDate since, LocalDate lastDay) {
		return !notBeforeFirst(since).isAfter(notBeforeFirst(lastDay));
	}

	private static LocalDate notBeforeFirst(LocalDate day) {
		return day.isBefore(FIRST_DAY) ? FIRST_DAY : day;
	}

	private static String year(PositionId position, LocalDate day) {
		return ofPosition(position) + ":y" + day.getYear();
	}

	private static String month(PositionId position, LocalDate day) {
		return "%s:m%d-%02d".formatted(ofPosition(position), day.getYear(), day.getMonthValue());
	}

	private static String day(PositionId position, LocalDate day) {
		return ofPosition(position) + ":d" + day;
	}
}
