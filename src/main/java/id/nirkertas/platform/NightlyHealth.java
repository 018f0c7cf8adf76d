package id.nirkertas.platform;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.platform.NightlyBook.Entry;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** What the last nightly checks found, as {@code nightly}; not part of readiness, since the office goes on. */
@Component("nightlyHealthIndicator")
class NightlyHealth implements HealthIndicator {

	/** One that began longer ago and has no end has lost its node. */
	private static final Duration LONGEST = Duration.ofHours(20);

	private final NightlyBook book;
	private final OfficeClock clock;

	NightlyHealth(NightlyBook book, OfficeClock clock) {
		this.book = book;
		this.clock = clock;
	}

	@Override
	public Health health() {
		var entries = book.latest();
		if (entries.isEmpty()) {
			return Health.unknown().withDetail("checks", "Not made yet").build();
		}
		return of(entries, clock.now());
	}

	static Health of(List<Entry> entries, Instant now) {
		var details = new LinkedHashMap<String, Object>();
		entries.forEach(entry -> details.put(entry.name(), words(entry)));
		var sound = entries.stream().allMatch(entry -> entry.faults() == 0 && !isLost(entry, now));
		return (sound ? Health.up() : Health.down()).withDetails(details).build();
	}

	private static boolean isLost(Entry entry, Instant now) {
		return entry.endedAt() == null && entry.begunAt().plus(LONGEST).isBefore(now);
	}

	private static Object words(Entry entry) {
		if (entry.endedAt() == null) {
			return "begun %s, not finished".formatted(entry.begunAt());
		}
		return entry.faults() == 0
				? "sound at %s".formatted(entry.endedAt())
				: List.of("%d faults at %s".formatted(entry.faults(), entry.endedAt()), entry.told());
	}
}
