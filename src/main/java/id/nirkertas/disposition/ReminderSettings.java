package id.nirkertas.disposition;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Duty;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Urgency;
import id.nirkertas.shared.Verdict;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the office reminds whoever owes an answer, by the urgency of the letter. An armed timer keeps its next moment. */
@Service
public class ReminderSettings {

	private final ReminderTable table;
	private final Directory directory;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	ReminderSettings(ReminderTable table, Directory directory, OfficeClock clock, ApplicationEventPublisher events) {
		this.table = table;
		this.directory = directory;
		this.clock = clock;
		this.events = events;
	}

	/** An urgency without times is reminded of nothing. */
	public Map<Urgency, ReminderTimes> all() {
		return table.read();
	}

	/** For the trail, and to tell whether somebody else changed it. */
	public static String summary(Map<Urgency, ReminderTimes> times) {
		return Stream.of(Urgency.values()).filter(times::containsKey).map(urgency -> {
			var each = Objects.requireNonNull(times.get(urgency));
			return "%s %d %s %d %d".formatted(urgency, each.before(), each.onDay() ? "day" : "-", each.after(),
					each.every());
		}).collect(Collectors.joining("; "));
	}

	public Verdict mayChange(Actor by) {
		return directory.mayAct(by).and(Verdict.when(directory.position(by.position()).has(Duty.ADMINISTRATOR),
				"disposition.reminders.not-yours"));
	}

	/**
	 * Saying again what is said changes nothing. Refuses with disposition.reminders.not-yours, and with
	 * disposition.reminders.changed-meanwhile when they are not as they were seen.
	 *
	 * @param times of every urgency
	 * @param seen  the {@link #summary} of what stood there when the page was opened
	 */
	@Transactional
	public void put(Actor by, Map<Urgency, ReminderTimes> times, String seen) {
		mayChange(by).orThrow();
		var before = summary(table.take());
		if (!before.equals(seen)) {
			throw new RefusedException("disposition.reminders.changed-meanwhile");
		}
		if (!summary(times).equals(before)) {
			table.put(times);
			events.publishEvent(new ReminderTimesChanged(before, summary(times), by, clock.now()));
		}
	}
}
