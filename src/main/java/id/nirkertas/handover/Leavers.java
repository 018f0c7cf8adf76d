package id.nirkertas.handover;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.VanishedPeople;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** In whose name a position's desk is passed on, whether the account service still has them or not. */
@Component
public class Leavers {

	private final Directory directory;
	private final VanishedPeople vanished;
	private final OfficeClock clock;

	Leavers(Directory directory, VanishedPeople vanished, OfficeClock clock) {
		this.directory = directory;
		this.vanished = vanished;
		this.clock = clock;
	}

	/**
	 * They themselves from their own desk; else its own official, today's or the last, before one who acts for them, unless that
	 * one vanished while acting. Empty if nobody ever filled it.
	 */
	public Optional<PersonId> from(Actor by, PositionId position) {
		var today = clock.today();
		if (directory.heldBy(by.person(), today).stream().anyMatch(held -> held.position().id().equals(position))) {
			return Optional.of(by.person());
		}
		var present = directory.assignmentsTo(position);
		return vanished.historyOf(position).stream()
				.filter(assignment -> !assignment.period().from().isAfter(today))
				.max(Comparator
						.comparing((Assignment assignment) -> assignment.period().includes(today)
								&& (isOwn(assignment) || !present.contains(assignment)))
						.thenComparing(Leavers::isOwn)
						.thenComparing(assignment -> assignment.period().includes(today))
						.thenComparing(assignment -> assignment.period().from()))
				.map(Assignment::person);
	}

	private static boolean isOwn(Assignment assignment) {
		return assignment.capacity() == Capacity.PERMANENT;
	}
}
