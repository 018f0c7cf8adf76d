package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Assignments that were entered by mistake and end in the middle of a day; refuses as {@link OrganisationChart} does. Those in
 * force count whole days: one that began today is in force no more, one that began earlier was until yesterday, and both stay
 * readable here as they had stood. One that is over is taken back wholly: it opens nothing any more.
 */
@Service
@Transactional
public class StoppedAssignments {

	private final StoppedTable table;
	private final ChartTables chart;
	private final Organisation organisation;
	private final SeatRules rules;
	private final Snapshots snapshots;
	private final Directory directory;
	private final ApplicationEventPublisher events;
	private final ActedDays acted;
	private final OfficeDay day;

	StoppedAssignments(StoppedTable table, ChartTables chart, Organisation organisation, SeatRules rules,
			Snapshots snapshots, Directory directory, ApplicationEventPublisher events, ActedDays acted,
			OfficeDay day) {
		this.table = table;
		this.chart = chart;
		this.organisation = organisation;
		this.rules = rules;
		this.snapshots = snapshots;
		this.directory = directory;
		this.events = events;
		this.acted = acted;
		this.day = day;
	}

	/** The latest first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<StoppedAssignment> of(PositionId position) {
		return table.of(position);
	}

	/** As what somebody was stopped, the latest first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<StoppedAssignment> of(PersonId person) {
		return table.of(person);
	}

	/** Throws {@link NoSuchElementException} for an id that was never a stop's. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public StoppedAssignment stop(StopId id) {
		return table.find(id).orElseThrow(() -> new NoSuchElementException("No stop " + id));
	}

	/** All that is wrong with ending it at once. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Flaw> flaws(AssignmentId id, String reason) {
		return rules.flawsOfStop(id, reason, chart.load());
	}

	/**
	 * Ends it at once: from this moment on whoever is next acts again; one that is over it takes back. Refuses with directory.stopped-already (when, by whom, why),
	 * directory.not-running, directory.flaw.reason-missing, directory.flaw.last-administrator, or directory.acted-in-it what is over and
	 * in which they acted.
	 */
	public void stop(Actor by, AssignmentId id, String reason, int revision) {
		organisation.mayAssign(by).orThrow();
		chart.lock();
		var before = chart.assignment(id).orElseThrow(() -> missing(id, table));
		var runs = before.assignment().period().includes(directory.today(before.assignment().position()));
		if (!runs) {
			table.of(id).ifPresent(done -> {
				throw already(done);
			});
		}
		if (before.revision() != revision) {
			throw new RefusedException("directory.changed-meanwhile");
		}
		var over = directory.isOver(before.assignment());
		if (!runs && !over) {
			throw new RefusedException("directory.not-running");
		}
		Flaw.refuse(rules.flawsOfStop(id, reason, chart.load()));
		Verdict.when(!over || !acted.isDoneIn(before.assignment()), "directory.acted-in-it").orThrow();
		var at = day.now();
		var stop = table.add(before, by, at, reason.strip(), over);
		takeAway(by, before, over);
		snapshots.changed();
		events.publishEvent(new AssignmentStopped(by, at, stop, before.assignment(), reason.strip(), over));
	}

	/** What is there no more was stopped on its first day, or never was. */
	static RuntimeException missing(AssignmentId id, StoppedTable table) {
		return table.of(id).<RuntimeException>map(StoppedAssignments::already)
				.orElseGet(() -> new NoSuchElementException("No assignment " + id));
	}

	private static RefusedException already(StoppedAssignment done) {
		return new RefusedException("directory.stopped-already", done.at(), done.by(), done.reason());
	}

	private void takeAway(Actor by, AssignmentEntry entry, boolean over) {
		var today = directory.today(entry.assignment().position());
		if (!over && entry.from().isBefore(today)) {
			chart.save(by, new AssignmentEntry(entry.id(), entry.until(today.minusDays(1)), entry.revision()));
		} else {
			chart.delete(entry.id());
		}
	}
}
