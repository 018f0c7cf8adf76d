package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.Period;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
	private final OfficeDay day;

	Organisation(DirectoryTables tables, ChartTables chart, Snapshots snapshots, ChartRules rules,
			ImportWriter importing, ApplicationEventPublisher events, EntryDays entered,
			OfficeDay day) {
		this.tables = tables;
		this.chart = chart;
		this.snapshots = snapshots;
		this.rules = rules;
		this.importing = importing;
		this.events = events;
		this.entered = entered;
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
	 * Where nobody maintains the system yet, they do from today on, in a position ADMIN of the first agency; without any, in a
	 * unit PEMDA that stands for the government until it is described. Nothing where somebody does, or did.
	 */
	@Transactional
	public void begin(Person administrator) {
		chart.lock();
		var standing = chart.load();
		if (standing.positions().stream().anyMatch(entry -> entry.position().has(Duty.ADMINISTRATOR))) {
			return;
		}
		var agency = standing.units().stream().map(UnitEntry::unit).filter(Unit::agency)
				.filter(unit -> unit.exists(day.today())).findFirst().orElseGet(() -> {
					var government = new Unit(standing.newUnit("PEMDA"), "PEMDA", "Pemerintah Daerah", null, true,
							new Address("–", "", "", "–"));
					tables.save(government, 0);
					events.publishEvent(new UnitOpened(Actor.SYSTEM, day.now(), government));
					return government;
				});
		var desk = new Position(standing.newPosition("ADMIN"), "ADMIN", "Administrator Sistem", agency.id(), null,
				Level.STAFF, Set.of(Duty.ADMINISTRATOR));
		tables.save(desk, standing.units().size() + standing.positions().size() + 1);
		events.publishEvent(new PositionCreated(Actor.SYSTEM, day.now(), desk));
		assign(Actor.SYSTEM, new Assignment(desk.id(), administrator.id(), Capacity.PERMANENT,
				new Period(day.today(), null), "nirkertas.directory.first-administrator"));
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
		chart.lock();
		var clash = others(assignment).stream().filter(other -> isSecondPermanent(assignment, other)).findFirst();
		if (clash.isPresent()) {
			throw new RefusedException("directory.position-taken",
					snapshots.current().position(assignment.position()).title());
		}
		if (tables.save(assignment, entered.of(by, assignment.position()))) {
			snapshots.changed();
			events.publishEvent(new OfficialAssigned(by, day.now(), assignment));
		}
	}

	private List<Assignment> others(Assignment assignment) {
		var others = new ArrayList<>(tables.assignmentsTo(assignment.position()));
		others.removeIf(other -> other.person().equals(assignment.person()));
		return others;
	}

	private static boolean isSecondPermanent(Assignment assignment, Assignment other) {
		return assignment.capacity() == Capacity.PERMANENT && other.capacity() == Capacity.PERMANENT
				&& assignment.period().overlaps(other.period());
	}
}
