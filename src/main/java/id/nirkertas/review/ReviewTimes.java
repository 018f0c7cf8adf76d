package id.nirkertas.review;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.calendar.WorkingTime;
import id.nirkertas.shared.Kept;
import id.nirkertas.shared.Urgency;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long a reviewer has, by how urgent a letter is: so many hours in which the office works. */
@Component
class ReviewTimes {

	private final WorkingTime work;
	private final OfficeClock clock;
	private final Kept<Map<Urgency, Duration>> times;

	ReviewTimes(JdbcClient database, WorkingTime work, OfficeClock clock) {
		this.work = work;
		this.clock = clock;
		this.times = new Kept<>(Duration.ofMinutes(1), () -> times(database));
	}

	/** Until when whoever is asked now has time. */
	Instant due(Urgency urgency) {
		return work.after(clock.now(), times.get().getOrDefault(urgency, Duration.ZERO));
	}

	private static Map<Urgency, Duration> times(JdbcClient database) {
		return database.sql("select urgency, working_minutes from review_time")
				.query((row, _) -> Map.entry(Urgency.valueOf(row.getString("urgency")),
						Duration.ofMinutes(row.getInt("working_minutes"))))
				.list().stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}
}
