package id.nirkertas.disposition;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.calendar.WorkingDays;
import id.nirkertas.calendar.WorkingTime;
import id.nirkertas.directory.Directory;
import id.nirkertas.disposition.ReminderTable.Owed;
import id.nirkertas.registry.Registry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever owes an answer by a day is reminded of it when their office opens: before the day, on it, and after it, when the
 * giver is told too. How often goes by the urgency of the letter. Nobody is reminded of what is done.
 */
@Service
@Transactional
public class Reminders {

	private final ReminderTable table;
	private final DispositionTable dispositions;
	private final Registry registry;
	private final Directory directory;
	private final WorkingDays days;
	private final WorkingTime hours;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	Reminders(ReminderTable table, DispositionTable dispositions, Registry registry, Directory directory, WorkingDays days,
			WorkingTime hours, OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.dispositions = dispositions;
		this.registry = registry;
		this.directory = directory;
		this.days = days;
		this.hours = hours;
		this.clock = clock;
		this.events = events;
	}

	/** When the recipient is next reminded, after now; empty while no answer is owed by a day. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<Instant> next(NodeId node) {
		var owed = owed(node);
		return owed.day().flatMap(due -> next(owed.letter(), owed.recipient(), due));
	}

	/** The same of an instruction that is given now. */
	@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
	public Optional<Instant> next(DocumentId letter, PositionId recipient, LocalDate due) {
		var now = clock.now().atZone(directory.zoneOf(recipient));
		var today = now.toLocalDate();
		return next(letter, recipient, due, now.toLocalTime().isBefore(hours.opens()) ? today : today.plusDays(1));
	}

	private Optional<Instant> next(DocumentId letter, PositionId recipient, LocalDate due, LocalDate from) {
		return times(letter).map(times -> opening(times.next(due, from, days.holidays()), recipient));
	}

	private Instant opening(LocalDate day, PositionId recipient) {
		return day.atTime(hours.opens()).atZone(directory.zoneOf(recipient)).toInstant();
	}

	/**
	 * A step of the flow. What its day asks for is said once, however often the step is repeated and on however many nodes of
	 * the cluster; of what is done nothing is said. On a day that became a day off since the timer was set nothing is said either:
	 * it is said on the next day on which the office works. Of what a sleeping office missed the last is said alone. Publishes {@link RecipientReminded}.
	 *
	 * @return when to remind again
	 */
	public Optional<Instant> remind(NodeId node) {
		dispositions.lock(owed(node).letter());
		var owed = owed(node);
		var due = owed.day();
		if (due.isEmpty()) {
			return Optional.empty();
		}
		var today = clock.now().atZone(directory.zoneOf(owed.recipient())).toLocalDate();
		var works = days.after(today, 0);
		if (works.isAfter(today)) {
			return Optional.of(opening(works, owed.recipient()));
		}
		times(owed.letter()).ifPresent(times -> times.on(today, due.get(), days.holidays())
				.filter(step -> table.add(node, step, today, clock.now()))
				.ifPresent(step -> events.publishEvent(reminded(owed, times, step, due.get(), today))));
		return next(owed.letter(), owed.recipient(), due.get(), today.plusDays(1));
	}

	private RecipientReminded reminded(Owed owed, ReminderTimes times, ReminderStep step, LocalDate due, LocalDate today) {
		var late = days.holidays().between(due, today);
		return new RecipientReminded(owed.letter(), owed.node(), owed.recipient(),
				step == ReminderStep.LATE && times.tellsGiver(late) ? owed.giver() : null, step, due, today, late,
				clock.now());
	}

	private Optional<ReminderTimes> times(DocumentId letter) {
		return table.timesOf(registry.view(letter).letter().urgency());
	}

	private Owed owed(NodeId node) {
		return table.owed(node).orElseThrow(() -> new NoSuchElementException("No disposition " + node));
	}
}
