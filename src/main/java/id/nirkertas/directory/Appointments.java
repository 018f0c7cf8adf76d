package id.nirkertas.directory;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who fills which position, in which capacity and on which basis, as administrators keep it; refuses as
 * {@link OrganisationChart} does. Nothing that has begun is ever deleted or begins later: it is ended, or put right.
 */
@Service
@Transactional
public class Appointments {

	private final ChartTables chart;
	private final StoppedTable stopped;
	private final Organisation organisation;
	private final SeatRules rules;
	private final Snapshots snapshots;
	private final Directory directory;
	private final ApplicationEventPublisher events;
	private final OfficeDay day;

	Appointments(ChartTables chart, StoppedTable stopped, Organisation organisation, SeatRules rules, Snapshots snapshots,
			Directory directory, ApplicationEventPublisher events, OfficeDay day) {
		this.chart = chart;
		this.stopped = stopped;
		this.organisation = organisation;
		this.rules = rules;
		this.snapshots = snapshots;
		this.directory = directory;
		this.events = events;
		this.day = day;
	}

	/** Everybody who fills, filled or will fill it, the latest first. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<AssignmentEntry> of(PositionId position) {
		return latestFirst(each -> each.position().equals(position));
	}

	/** All that somebody fills, filled or will fill, the latest first; also of people who have left. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<AssignmentEntry> of(PersonId person) {
		return latestFirst(each -> each.person().equals(person));
	}

	/** Refuses with directory.stopped-already what was stopped on its first day. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public AssignmentEntry entry(AssignmentId id) {
		return chart.assignment(id).orElseThrow(() -> StoppedAssignments.missing(id, stopped));
	}

	/** All that is wrong with it, were it so; with an id, instead of the one it names. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Flaw> flaws(Actor by, @Nullable AssignmentId id, Seat seat) {
		return rules.flaws(by, id, seat, chart.load());
	}

	/** Appoints somebody, or lets them act; nobody themselves, while there is another administrator: directory.flaw.own-seat. */
	public AssignmentId appoint(Actor by, Seat seat) {
		var standing = taken(by);
		return standing.added(seat).orElseGet(() -> {
			Flaw.refuse(rules.flaws(by, null, seat, standing));
			var entry = new AssignmentEntry(AssignmentId.random(), seat.filled(), 0);
			save(by, entry, new OfficialAssigned(by, day.now(), entry.assignment()));
			return entry.id();
		});
	}

	/** Puts its dates and basis right; the trail keeps both. */
	public void correct(Actor by, AssignmentId id, Seat seat, int revision) {
		var standing = taken(by);
		var before = current(id, revision);
		var corrected = new Seat(before.assignment().position(), before.assignment().person(),
				before.assignment().capacity(), seat.from(), seat.until(), seat.basis());
		Flaw.refuse(rules.flaws(by, id, corrected, standing));
		if (!corrected.filled().equals(before.assignment())) {
			save(by, new AssignmentEntry(id, corrected.filled(), revision),
					new AssignmentCorrected(by, day.now(), before.assignment(), corrected.filled()));
		}
	}

	/**
	 * Lets it end earlier. Refuses with directory.ends-later what would end it later than it does, and with
	 * directory.flaw.basis-missing or directory.flaw.until-missing.
	 */
	public void end(Actor by, AssignmentId id, @Nullable LocalDate until, String basis, int revision) {
		var standing = taken(by);
		var before = current(id, revision);
		Flaw.refuse(rules.flawsOfEnd(before, until, basis, standing));
		var last = Objects.requireNonNull(until);
		save(by, new AssignmentEntry(id, before.until(last), revision),
				new AssignmentEnded(by, day.now(), before.assignment(), last, basis.strip()));
	}

	/** All that is wrong with such an end. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public List<Flaw> flawsOfEnd(AssignmentId id, @Nullable LocalDate until, String basis) {
		return rules.flawsOfEnd(entry(id), until, basis, chart.load());
	}

	/** Takes back one that has not begun. Refuses with directory.begun, or with directory.flaw.last-administrator. */
	public void withdraw(Actor by, AssignmentId id, int revision) {
		var standing = taken(by);
		var before = current(id, revision);
		Verdict.when(before.from().isAfter(directory.today(before.assignment().position())), "directory.begun").orThrow();
		Flaw.refuse(rules.flawsOfWithdrawal(id, standing));
		chart.delete(id);
		snapshots.changed();
		events.publishEvent(new AssignmentWithdrawn(by, day.now(), before.assignment()));
	}

	private Standing taken(Actor by) {
		organisation.mayAssign(by).orThrow();
		chart.lock();
		return chart.load();
	}

	private AssignmentEntry current(AssignmentId id, int revision) {
		var entry = entry(id);
		if (entry.revision() != revision) {
			throw new RefusedException("directory.changed-meanwhile");
		}
		return entry;
	}

	private void save(Actor by, AssignmentEntry entry, Object event) {
		chart.save(by, entry);
		snapshots.changed();
		events.publishEvent(event);
	}

	private List<AssignmentEntry> latestFirst(Predicate<Assignment> chosen) {
		return chart.load().assignments().stream().filter(entry -> chosen.test(entry.assignment()))
				.sorted(Comparator.comparing(AssignmentEntry::from).reversed()).toList();
	}
}
