package id.nirkertas.review;

import static id.nirkertas.shared.Verdict.when;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.calendar.WorkingTime;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.UnitId;
import id.nirkertas.shared.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long reviewers have, by how urgent a letter is: so much of the time in which the office works, as the office says it and
 * each agency for its own letters. Letters that wait for initials keep their deadline until the next stage.
 */
@Service
public class ReviewTimes {

	/** Three months of an office. */
	public static final Duration LONGEST = Duration.ofHours(500);
	private static final LocalTime AFTERNOON = LocalTime.of(14, 0);

	private final ReviewTimeTable table;
	private final ChainTemplates templates;
	private final WorkingTime work;
	private final OfficeClock clock;
	private final ApplicationEventPublisher events;

	ReviewTimes(ReviewTimeTable table, ChainTemplates templates, WorkingTime work, OfficeClock clock,
			ApplicationEventPublisher events) {
		this.table = table;
		this.templates = templates;
		this.work = work;
		this.clock = clock;
		this.events = events;
	}

	/** Until when whoever is asked now has time, on a letter of that agency. */
	Instant due(UnitId agency, Urgency urgency) {
		return work.after(clock.now(), of(agency).getOrDefault(urgency, Duration.ZERO));
	}

	/** What holds there: the agency's own, or else the office's. */
	public Map<Urgency, Duration> of(@Nullable UnitId agency) {
		return own(agency).or(() -> own(null)).orElse(Map.of());
	}

	/** What was said of that very agency; empty where the office's times hold. */
	public Optional<Map<Urgency, Duration>> own(@Nullable UnitId agency) {
		return Optional.of(table.of(agency)).filter(times -> !times.isEmpty());
	}

	/** When a review is due that was asked for today at two in the afternoon. */
	public Instant example(Duration time) {
		return work.after(clock.today().atTime(AFTERNOON).atZone(clock.zone()).toInstant(), time);
	}

	/** For the trail, and to tell whether somebody else changed it: minutes by urgency; empty for nothing of one's own. */
	public static String summary(Map<Urgency, Duration> times) {
		return Stream.of(Urgency.values()).filter(times::containsKey)
				.map(urgency -> urgency + " " + Objects.requireNonNull(times.get(urgency)).toMinutes())
				.collect(Collectors.joining("; "));
	}

	/**
	 * From now on reviewers have so much time; for an agency no times at all mean that the office's hold again. Saying again
	 * what is said changes nothing. Refuses as {@link ChainTemplates#mayChange}, with review.times.changed-meanwhile when
	 * they are not as they were seen, and with review.times.out-of-range.
	 *
	 * @param seen the {@link #summary} of what was said of that very agency when its page was opened
	 */
	@Transactional
	public void put(Actor by, @Nullable UnitId agency, Map<Urgency, Duration> times, String seen) {
		templates.mayChange(by, agency)
				.and(when(times.size() == Urgency.values().length || (agency != null && times.isEmpty()),
						"review.times.out-of-range", LONGEST.toHours()))
				.and(when(times.values().stream().allMatch(ReviewTimes::isSound), "review.times.out-of-range",
						LONGEST.toHours()))
				.orThrow();
		var before = summary(table.take(agency));
		if (!before.equals(seen)) {
			throw new RefusedException("review.times.changed-meanwhile");
		}
		if (!summary(times).equals(before)) {
			table.put(agency, times);
			events.publishEvent(new ReviewTimesChanged(agency, before, summary(times), by, clock.now()));
		}
	}

	/** More than nothing, and no more than {@link #LONGEST}. */
	public static boolean isSound(Duration time) {
		return time.toMinutes() > 0 && time.compareTo(LONGEST) <= 0;
	}
}
