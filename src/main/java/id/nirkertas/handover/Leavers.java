package id.nirkertas.handover;

import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Tenure;
import id.nirkertas.directory.VanishedPeople;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** In whose name a position's desk is passed on, whether the account service still has them or not. */
@Component
public class Leavers {

	/** So long after their last day somebody may still pass on the desk they left. */
	static final int DAYS = 30;

	private final Directory directory;
	private final VanishedPeople vanished;

	Leavers(Directory directory, VanishedPeople vanished) {
		this.directory = directory;
		this.vanished = vanished;
	}

	/** What somebody left so lately that they may still pass it on; a Plh. has no desk to pass on. */
	public List<PositionId> justLeft(PersonId person) {
		var held = directory.heldBy(person).stream().map(each -> each.position().id()).toList();
		return directory.tenuresOf(person).stream()
				.filter(tenure -> !tenure.days()
						.hasEndedBefore(directory.today(tenure.assignment().position()).minusDays(DAYS)))
				.map(Tenure::assignment)
				.filter(assignment -> assignment.capacity() != Capacity.ACTING_DAILY && directory.isOver(assignment))
				.map(Assignment::position).distinct().filter(position -> !held.contains(position)).toList();
	}

	/** Whether it is a desk they have just left; one that lies below them today they pass on as its superior. */
	boolean hasLeft(Actor by, PositionId position) {
		return justLeft(by.person()).contains(position) && directory.superiorsOf(position).stream()
				.noneMatch(superior -> superior.id().equals(by.position()));
	}

	/** Their last day in a position that they have left, also of whoever has vanished since; empty while they fill it. */
	public Optional<LocalDate> lastDay(PersonId person, PositionId position) {
		var theirs = vanished.historyOf(position).stream().filter(each -> each.person().equals(person)).toList();
		if (theirs.stream().anyMatch(directory::isInForce)) {
			return Optional.empty();
		}
		var stood = directory.tenuresOf(person).stream().filter(each -> each.assignment().position().equals(position))
				.map(Tenure::days).toList();
		return (stood.isEmpty() ? theirs.stream().map(Assignment::period) : stood.stream())
				.flatMap(period -> Stream.ofNullable(period.until()))
				.filter(day -> day.isBefore(directory.today(position))).max(Comparator.naturalOrder());
	}

	/**
	 * They themselves from their own desk, also from one they have just left; else its own official, today's or the last, before one who acts for them, unless that
	 * one vanished while acting. A superior who is its Plh. passes on the desk of its official, not their own. Empty if nobody else ever
	 * filled it.
	 */
	public Optional<PersonId> from(Actor by, PositionId position) {
		var daily = isDailyBelow(by, position);
		if (!daily && (hasLeft(by, position)
				|| directory.heldBy(by.person()).stream().anyMatch(held -> held.position().id().equals(position)))) {
			return Optional.of(by.person());
		}
		var present = directory.assignmentsTo(position);
		return vanished.historyOf(position).stream()
				.filter(assignment -> !assignment.period().from().isAfter(directory.today(position)))
				.filter(assignment -> !daily || !assignment.person().equals(by.person()))
				.max(Comparator
						.comparing((Assignment assignment) -> directory.isInForce(assignment)
								&& (isOwn(assignment) || !present.contains(assignment)))
						.thenComparing(Leavers::isOwn)
						.thenComparing(assignment -> directory.isInForce(assignment))
						.thenComparing(assignment -> assignment.period().from()))
				.map(Assignment::person);
	}

	/** Whether they act through a desk that is their own, also while a Plh. acts for them: it is their own work, and they know it. */
	boolean isAtOwnDesk(Actor by) {
		return ownDesks(by.person()).anyMatch(by.position()::equals);
	}

	/** Whether all of them are theirs as {@link #isAtOwnDesk} says, or were until just now. */
	boolean areOwnDesks(Actor by, Collection<PositionId> positions) {
		return isAtOwnDesk(by) && Stream.concat(ownDesks(by.person()), justLeft(by.person()).stream())
				.collect(Collectors.toSet()).containsAll(positions);
	}

	private Stream<PositionId> ownDesks(PersonId person) {
		return directory.heldBy(person).stream().filter(held -> held.capacity() != Capacity.ACTING_DAILY)
				.map(held -> held.position().id());
	}

	/** Whether they are the Plh. of a position below the one they act through. */
	boolean isDailyBelow(Actor by, PositionId position) {
		return directory.superiorsOf(position).stream().anyMatch(superior -> superior.id().equals(by.position()))
				&& directory.heldBy(by.person()).stream()
						.anyMatch(held -> held.position().id().equals(position) && held.capacity() == Capacity.ACTING_DAILY);
	}

	private static boolean isOwn(Assignment assignment) {
		return assignment.capacity() == Capacity.PERMANENT;
	}
}
