package id.nirkertas.access;

import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The words in which documents and readers meet in an index: somebody sees what shares a key with them.
 *
 * <p>Somebody who left a position keeps what reached it in their days. So that this needs no new indexing when people move, a
 * grant carries its first day as year, month and day, and the former holder carries the spans that make up their days.
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

	/** For what somebody did themselves, wherever they are now. */
	static String ofPerson(PersonId person) {
		return "w:" + person;
	}

	static String ofAgency(UnitId agency, Secrecy secrecy) {
		return "u:" + agency + ':' + secrecy;
	}

	/** For what the agency is still writing. */
	static String ofDrafts(UnitId agency, Secrecy secrecy) {
		return "d:" + agency + ':' + secrecy;
	}

	/** For those who hold the position today, and for those who held it on that day. */
	static List<String> ofGrant(Grant grant) {
		var position = grant.position();
		var since = notBeforeFirst(grant.since());
		return List.of(ofPosition(position), year(position, since), month(position, since), day(position, since));
	}

	/** For those who prepare the work of the position. */
	static String ofAssistants(PositionId position, Secrecy secrecy) {
		return (secrecy.hidesSubject() ? "s:" : "h:") + position;
	}

	static List<String> ofHelping(PositionId position, boolean secrets) {
		return secrets ? List.of("h:" + position, "s:" + position) : List.of("h:" + position);
	}

	/** Every day from the first to the last one, in as few keys as possible: whole years, months, and days. */
	static List<String> between(PositionId position, LocalDate firstDay, LocalDate lastDay) {
		var last = notBeforeFirst(lastDay);
		var keys = new ArrayList<String>();
		var day = notBeforeFirst(firstDay);
		while (!day.isAfter(last)) {
			if (day.getDayOfYear() == 1 && !day.plusYears(1).minusDays(1).isAfter(last)) {
				keys.add(year(position, day));
				day = day.plusYears(1);
			} else if (day.getDayOfMonth() == 1 && !day.plusMonths(1).minusDays(1).isAfter(last)) {
				keys.add(month(position, day));
				day = day.plusMonths(1);
			} else {
				keys.add(day(position, day));
				day = day.plusDays(1);
			}
		}
		return List.copyOf(keys);
	}

	/** Whether a grant of that day reached somebody who was there from the first to the last one. */
	static boolean reached(LocalDate since, LocalDate firstDay, LocalDate lastDay) {
		var day = notBeforeFirst(since);
		return !day.isBefore(notBeforeFirst(firstDay)) && !day.isAfter(notBeforeFirst(lastDay));
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
