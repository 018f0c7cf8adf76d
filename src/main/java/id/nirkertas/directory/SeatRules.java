package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wrong with an assignment that would be made, changed or ended. */
@Component
class SeatRules {

	private final Directory directory;
	private final ActedDays acted;
	private final OfficeDay day;

	SeatRules(Directory directory, ActedDays acted, OfficeDay day) {
		this.directory = directory;
		this.acted = acted;
		this.day = day;
	}

	List<Flaw> flaws(@Nullable AssignmentId id, Seat seat, Standing standing) {
		var flaws = new ArrayList<>(standing.chart().flaws(id, seat));
		var first = seat.from();
		if (id != null && first != null && leavesThePast(id, first, directory.today(seat.position()), standing)) {
			flaws.add(Flaw.of("from", "directory.flaw.begun"));
		}
		if (id != null && flaws.isEmpty()) {
			before(id, standing).flatMap(before -> acted.flaw(before, seat.filled().period())).ifPresent(flaws::add);
			flaws.addAll(lastAdministrator(standing.chart().with(id, seat.filled()), standing));
		}
		return List.copyOf(flaws);
	}

	/** Beside that, nobody enters days for themselves: see {@link OwnSeats}. */
	List<Flaw> flaws(Actor by, @Nullable AssignmentId id, Seat seat, Standing standing) {
		var before = before(id, standing).orElse(null);
		return Stream.concat(flaws(id, seat, standing).stream(),
				OwnSeats.flaw(by, seat, before, standing, directory.today(seat.position())).stream()).toList();
	}

	private static Optional<Assignment> before(@Nullable AssignmentId id, Standing standing) {
		return standing.assignments().stream().filter(entry -> entry.id().equals(id)).map(AssignmentEntry::assignment)
				.findFirst();
	}

	/** What has begun is not put off; on which of its days somebody acted, {@link ActedDays} says. */
	private static boolean leavesThePast(AssignmentId id, LocalDate first, LocalDate today, Standing standing) {
		return before(id, standing).map(before -> before.period().from())
				.filter(begun -> !begun.isAfter(today) && first.isAfter(begun) && !first.isBefore(today)).isPresent();
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
			acted.flaw(assignment, before.until(until).period()).ifPresent(flaws::add);
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
		return standing.unadministered(then, day.today())
				.map(lost -> Flaw.of("until", "directory.flaw.last-administrator", lost)).stream().toList();
	}
}
