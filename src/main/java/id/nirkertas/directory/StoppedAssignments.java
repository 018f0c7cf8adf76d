package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assignments that were entered by mistake and end in the middle of a day; refuses as {@link OrganisationChart} does. Those in
 * force count whole days: one that began today is in force no more, one that began earlier was until yesterday, and both stay
 * readable here as they had stood.
 */
@Service
@Transactional
public class StoppedAssignments {

	private final StoppedTable table;
	private final ChartTables chart;
	private final Organisation organisation;
	private final SeatRules rules;
	private final Snapshots snapshots;
	private final ApplicationEventPublisher events;
	private final OfficeDay day;

	StoppedAssignments(StoppedTable table, ChartTables chart, Organisation organisation, SeatRules rules,
			Snapshots snapshots, ApplicationEventPublisher events, OfficeDay day) {
		this.table = table;
		this.chart = chart;
		this.organisation = organisation;
		this.rules = rules;
		this.snapshots = snapshots;
		this.events = events;
		this.day = day;
	}

	/** The latest first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<StoppedAssignment> of(PositionId position) {
		return table.of(position);
	}

	/** All that is wrong with ending it at once. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Flaw> flaws(AssignmentId id, String reason) {
		return rules.flawsOfStop(id, reason, chart.load());
	}

	/**
	 * Ends it at once: from this moment on whoever is next acts again. Refuses with directory.not-running,
	 * directory.flaw.reason-missing, or directory.flaw.last-administrator.
	 */
	public void stop(Actor by, AssignmentId id, String reason, int revision) {
		organisation.mayAssign(by).orThrow();
		chart.lock();
		var before = chart.assignment(id).orElseThrow(() -> new NoSuchElementException("No assignment " + id));
		if (before.revision() != revision) {
			throw new RefusedException("directory.changed-meanwhile");
		}
		if (!before.assignment().period().includes(day.today())) {
			throw new RefusedException("directory.not-running");
		}
		OrganisationChart.refuse(rules.flawsOfStop(id, reason, chart.load()));
		table.add(before, by, day.now(), reason.strip());
		takeAway(before);
		snapshots.changed();
		events.publishEvent(new AssignmentStopped(by, day.now(), before.assignment(), reason.strip()));
	}

	private void takeAway(AssignmentEntry entry) {
		var today = day.today();
		if (entry.from().isBefore(today)) {
			chart.save(new AssignmentEntry(entry.id(), entry.until(today.minusDays(1)), entry.revision()));
		} else {
			chart.delete(entry.id());
		}
	}
}
