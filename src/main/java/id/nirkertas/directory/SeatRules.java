package id.nirkertas.directory;

import id.nirkertas.shared.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wrong with an assignment that would be made, changed or ended. */
@Component
class SeatRules {

	private final OfficeDay day;

	SeatRules(OfficeDay day) {
		this.day = day;
	}

	List<Flaw> flaws(@Nullable AssignmentId id, Seat seat, Standing standing) {
		var flaws = new ArrayList<>(standing.chart().flaws(id, seat));
		if (id != null && flaws.isEmpty()) {
			lastAdministrator(id, seat.filled(), standing).forEach(flaws::add);
		}
		return List.copyOf(flaws);
	}

	List<Flaw> flawsOfEnd(AssignmentEntry before, @Nullable LocalDate until, String basis, Standing standing) {
		var flaws = new ArrayList<Flaw>();
		var assignment = before.assignment();
		var last = assignment.period().until();
		if (until == null) {
			flaws.add(Flaw.of("until", "directory.flaw.until-missing"));
		} else if (until.isBefore(assignment.period().from())) {
			flaws.add(Flaw.of("until", "directory.flaw.ends-before-it-begins"));
		} else if (last != null && !until.isBefore(last)) {
			flaws.add(Flaw.of("until", "directory.flaw.ends-later", last));
		} else {
			lastAdministrator(before.id(), new Assignment(assignment.position(), assignment.person(),
					assignment.capacity(), new Period(assignment.period().from(), until), assignment.basis()), standing)
					.forEach(flaws::add);
		}
		if (basis.isBlank()) {
			flaws.add(Flaw.of("basis", "directory.flaw.basis-missing"));
		}
		return List.copyOf(flaws);
	}

	/** Somebody must be left who can say who fills a position, today and when this one has gone. */
	private List<Flaw> lastAdministrator(AssignmentId id, Assignment changed, Standing standing) {
		var then = standing.chart().with(id, changed);
		var until = changed.period().until();
		var next = until == null || until.isBefore(day.today()) ? day.today() : until.plusDays(1);
		var lost = List.of(day.today(), next).stream()
				.anyMatch(on -> standing.chart().isAdministered(on) && !then.isAdministered(on));
		return lost ? List.of(Flaw.of("until", "directory.flaw.last-administrator")) : List.of();
	}
}
