package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Describes the organisation and says who fills a position or acts for its holder. */
@Service
public class Organisation {

	private final DirectoryTables tables;
	private final Snapshots snapshots;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	Organisation(DirectoryTables tables, Snapshots snapshots, ApplicationEventPublisher events,
			ObjectProvider<Clock> clock) {
		this.tables = tables;
		this.snapshots = snapshots;
		this.events = events;
		this.clock = clock.getIfUnique(Clock::systemUTC);
	}

	/**
	 * Takes over units, positions and assignments from three CSV files, all or nothing; returns how many rows that changed.
	 * Safe to repeat: a thing is known by its code. What the files no longer name stays, since letters refer to it.
	 *
	 * @throws OrganisationFault with file and line when something refers to what is not there
	 */
	@Transactional
	public int take(Resource units, Resource positions, Resource assignments) {
		var plan = OrganisationPlan.of(Csv.read(units, OrganisationPlan.UNIT_COLUMNS),
				Csv.read(positions, OrganisationPlan.POSITION_COLUMNS),
				Csv.read(assignments, OrganisationPlan.ASSIGNMENT_COLUMNS));
		var people = presentByName();
		var changes = 0;
		var ordinal = 0;
		for (var unit : plan.units()) {
			changes += tables.save(unit, ordinal++) ? 1 : 0;
		}
		for (var position : plan.positions()) {
			changes += tables.save(position, ordinal++) ? 1 : 0;
		}
		for (var seat : plan.seats()) {
			changes += tables.save(seat.filledBy(name -> Optional.ofNullable(people.get(name)))) ? 1 : 0;
		}
		if (changes > 0) {
			snapshots.changed();
			events.publishEvent(new OrganisationTaken(Actor.SYSTEM, clock.instant(), changes));
		}
		return changes;
	}

	private Map<String, Person> presentByName() {
		var people = new HashMap<String, Person>();
		tables.knownPeople().stream().filter(known -> !known.gone())
				.forEach(known -> people.put(known.person().username(), known.person()));
		return people;
	}

	/** Only through a position that maintains the system. */
	public Verdict mayAssign(Actor by) {
		return Verdict.when(by.equals(Actor.SYSTEM) || snapshots.current().position(by.position()).has(Duty.ADMINISTRATOR),
				"directory.not-administrator");
	}

	/**
	 * Appoints somebody, or lets them act for somebody else (Plt., Plh., Pj.). Repeated with the same first day it changes the
	 * last day and the basis. Refuses with directory.not-administrator, or with directory.position-taken when a second person
	 * would hold the position permanently.
	 */
	@Transactional
	public void assign(Actor by, Assignment assignment) {
		mayAssign(by).orThrow();
		var clash = others(assignment).stream().filter(other -> isSecondPermanent(assignment, other)).findFirst();
		if (clash.isPresent()) {
			throw new RefusedException("directory.position-taken",
					snapshots.current().position(assignment.position()).title());
		}
		if (tables.save(assignment)) {
			snapshots.changed();
			events.publishEvent(new OfficialAssigned(by, clock.instant(), assignment));
		}
	}

	private List<Assignment> others(Assignment assignment) {
		var others = new ArrayList<>(tables.assignmentsTo(assignment.position()));
		others.removeIf(other -> other.person().equals(assignment.person()));
		return others;
	}

	private static boolean isSecondPermanent(Assignment assignment, Assignment other) {
		return assignment.capacity() == Capacity.PERMANENT && other.capacity() == Capacity.PERMANENT
				&& OrganisationPlan.overlap(assignment.period(), other.period());
	}
}
