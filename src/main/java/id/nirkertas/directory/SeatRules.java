package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wrong with an assignment that would be made, changed or ended. */
@Component
class SeatRules {

	private final Directory directory;
	private final OfficeDay day;

	SeatRules(Directory directory, OfficeDay day) {
		this.directory = directory;
		this.day = day;
	}

	List<Flaw> flaws(@Nullable AssignmentId id, Seat seat, Standing standing) {
		var flaws = new ArrayList<>(standing.chart().flaws(id, seat));
		var first = seat.from();
		if (id != null && first != null && leavesThePast(id, first, directory.today(seat.position()), standing)) {
			flaws.add(Flaw.of("from", "directory.flaw.begun"));
		}
		if (id != null && flaws.isEmpty()) {
			flaws.addAll(lastAdministrator(standing.chart().with(id, seat.filled()), standing));
		}
		return List.copyOf(flaws);
	}

	/** Beside that, nobody enters days for themselves: see {@link OwnSeats}. */
	List<Flaw> flaws(Actor by, @Nullable AssignmentId id, Seat seat, Standing standing) {
		var before = standing.assignments().stream().filter(entry -> entry.id().equals(id))
				.map(AssignmentEntry::assignment).findFirst().orElse(null);
		return Stream.concat(flaws(id, seat, standing).stream(),
				OwnSeats.flaw(by, seat, before, standing, directory.today(seat.position())).stream()).toList();
	}

	/** What was done in those days was done in the position: they cannot be taken out of it. */
	private boolean leavesThePast(AssignmentId id, LocalDate first, LocalDate today, Standing standing) {
		return standing.assignments().stream().filter(entry -> entry.id().equals(id))
				.map(entry -> entry.assignment().period().from())
				.anyMatch(begun -> !begun.isAfter(today) && first.isAfter(begun) && !first.isBefore(today));
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
			flaws.addAll(lastAdministrator(standing.chart().with(before.id(), before.until(until)), standing));
		}
		if (basis.isBlank()) {
			flaws.add(Flaw.of("basis", "directory.flaw.basis-missing"));
		}
		return List.copyOf(flaws);
	}

	/** All that is wrong with taking it back. */
	List<Flaw> flawsOfWithdrawal(AssignmentId id, Standing standing) {
		return lastAdministrator(standing.chart().without(id), standing);
	}

	/** All that is wrong with ending it at once. */
	List<Flaw> flawsOfStop(AssignmentId id, String reason, Standing standing) {
		var flaws = new ArrayList<>(lastAdministrator(standing.chart().without(id), standing));
		if (reason.isBlank()) {
			flaws.add(Flaw.of("reason", "directory.flaw.reason-missing"));
		} else if (reason.length() > NameRules.LONGEST_NAME) {
			flaws.add(Flaw.of("reason", "directory.flaw.too-long", NameRules.LONGEST_NAME));
		}
		return List.copyOf(flaws);
	}

	/** On every day somebody must be left who can say who fills a position. */
	private List<Flaw> lastAdministrator(Chart then, Standing standing) {
		return standing.chart().administratorDays().lost(then.administratorDays(), day.today())
				.map(lost -> Flaw.of("until", "directory.flaw.last-administrator", lost)).stream().toList();
	}
}
