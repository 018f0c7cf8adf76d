package id.nirkertas.platform;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Assignment;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Person;
import id.nirkertas.directory.StoppedAssignment;
import id.nirkertas.directory.StoppedAssignments;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How somebody came to fill no position: their last day in one, or that they were stopped. */
@Component
class Departures {

	private final Directory directory;
	private final StoppedAssignments stopped;
	private final OfficeClock clock;

	Departures(Directory directory, StoppedAssignments stopped, OfficeClock clock) {
		this.directory = directory;
		this.stopped = stopped;
		this.clock = clock;
	}

	/** The assignment that ended last. */
	Optional<Assignment> last(Person person) {
		return ended(person).max(Comparator.comparing(Departures::lastDay));
	}

	private Stream<Assignment> ended(Person person) {
		return directory.assignmentsOf(person.id()).stream().filter(directory::isOver);
	}

	/** The assignment to a position that ended last. */
	Optional<Assignment> last(Person person, PositionId position) {
		return ended(person).filter(each -> each.position().equals(position))
				.max(Comparator.comparing(Departures::lastDay));
	}

	/** How they were stopped in it, where that came after all that ended there by itself. */
	Optional<StoppedAssignment> stoppedIn(Person person, PositionId position) {
		var left = last(person, position).map(Departures::lastDay).orElse(LocalDate.MIN);
		return stopped.of(person.id()).stream().filter(stop -> stop.assignment().position().equals(position)).findFirst()
				.filter(stop -> left.isBefore(clock.dayOf(stop.at())));
	}

	/** Who held one until some day is told that day, not that they never did; who was stopped, when and why. */
	RefusedException refusal(Person person) {
		var left = last(person).map(Departures::lastDay);
		return stopped.of(person.id()).stream().findFirst()
				.filter(stop -> left.orElse(LocalDate.MIN).isBefore(clock.dayOf(stop.at())))
				.map(stop -> stopped(person, stop))
				.or(() -> left.map(day -> new RefusedException("platform.position-left", person.name(), day)))
				.orElseGet(() -> new RefusedException("platform.no-position", person.name()));
	}

	private static RefusedException stopped(Person person, StoppedAssignment stop) {
		return new RefusedException("platform.position-stopped", person.name(), stop.assignment().capacity(),
				stop.assignment().position(), stop.at(), stop.by(), stop.reason());
	}

	private static LocalDate lastDay(Assignment assignment) {
		var until = assignment.period().until();
		return until == null ? LocalDate.MAX : until;
	}
}
