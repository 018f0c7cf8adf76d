package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Describes the organisation and says who fills a position or acts for its holder. */
@Service
public class Organisation {

	private final DirectoryTables tables;
	private final ChartTables chart;
	private final Snapshots snapshots;
	private final ChartRules rules;
	private final ImportWriter importing;
	private final ApplicationEventPublisher events;
	private final EntryDays entered;
	private final Directory directory;
	private final OfficeDay day;

	Organisation(DirectoryTables tables, ChartTables chart, Snapshots snapshots, ChartRules rules,
			ImportWriter importing, ApplicationEventPublisher events, EntryDays entered,
			Directory directory, OfficeDay day) {
		this.tables = tables;
		this.chart = chart;
		this.snapshots = snapshots;
		this.rules = rules;
		this.importing = importing;
		this.events = events;
		this.entered = entered;
		this.directory = directory;
		this.day = day;
	}

	/** What files would change if somebody took them, and all that is wrong with them. */
	ImportPlan plan(Actor by, ImportFiles files) {
		return ImportPlan.of(by, chart.load(), files, day.today(), rules);
	}

	/**
	 * Takes over units, positions and assignments from CSV files, all or nothing; returns how many rows that changed. Safe to
	 * repeat: a thing is known by its code. What the files do not name stays, since letters refer to it.
	 *
	 * @throws OrganisationFault with every fault by file and line
	 */
	@Transactional
	public int take(Actor by, ImportFiles files) {
		return take(by, files, null);
	}

	/** As {@link #take(Actor, ImportFiles)}, for files that were laid down under an id. */
	@Transactional
	int take(Actor by, ImportFiles files, @Nullable UUID id) {
		mayAssign(by).orThrow();
		chart.lock();
		var plan = plan(by, files);
		if (!plan.faults().isEmpty()) {
			throw new OrganisationFault(plan.faults());
		}
		var written = importing.write(by, plan);
		var changes = written.size();
		if (changes > 0) {
			snapshots.changed();
			written.forEach(events::publishEvent);
			events.publishEvent(new OrganisationTaken(by, day.now(), changes, id, files));
		}
		return changes;
	}

	/** Whether nothing is described yet. */
	boolean isEmpty() {
		return chart.load().units().isEmpty();
	}

	/**
	 * Only through a position that maintains the system, and that is theirs to act in today: refuses with
	 * directory.not-administrator, or as {@link Directory#mayAct(Actor)}.
	 */
	public Verdict mayAssign(Actor by) {
		return by.equals(Actor.SYSTEM)
				? Verdict.allowed()
				: Verdict.when(directory.position(by.position()).has(Duty.ADMINISTRATOR), "directory.not-administrator")
						.and(directory.mayAct(by));
	}

	/**
	 * Appoints somebody, or lets them act for somebody else (Plt., Plh., Pj.). Repeated with the same first day it changes the
	 * last day and the basis. Refuses as {@link #mayAssign}, with directory.position-taken when a second person
	 * would hold the position permanently, or with directory.flaw.two-capacities when they fill it in another one.
	 */
	@Transactional
	public void assign(Actor by, Assignment assignment) {
		mayAssign(by).orThrow();
		chart.lock();
		var meanwhile = tables.assignmentsTo(assignment.position()).stream()
				.filter(other -> assignment.period().overlaps(other.period())).toList();
		if (meanwhile.stream().anyMatch(other -> isSecondPermanent(assignment, other))) {
			throw new RefusedException("directory.position-taken", directory.position(assignment.position()).title());
		}
		Flaw.refuse(meanwhile.stream().filter(other -> isSecondCapacity(assignment, other))
				.flatMap(other -> SeatClash.of(assignment, other).stream()).toList());
		if (tables.save(assignment, entered.of(by, assignment.position()))) {
			snapshots.changed();
			events.publishEvent(new OfficialAssigned(by, day.now(), assignment));
		}
	}

	private static boolean isSecondPermanent(Assignment assignment, Assignment other) {
		return !other.person().equals(assignment.person()) && assignment.capacity() == Capacity.PERMANENT
				&& other.capacity() == Capacity.PERMANENT;
	}

	private static boolean isSecondCapacity(Assignment assignment, Assignment other) {
		return other.person().equals(assignment.person()) && other.capacity() != assignment.capacity();
	}
}
