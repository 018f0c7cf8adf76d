package id.nirkertas.numbering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/** A clock that somebody sets, again and again, to one side of a New Year that is long to come and the other. */
final class JumpingClock extends Clock {

	private static final Instant NEW_YEAR = Instant.parse("2051-12-31T17:00:00Z");
	private static final List<Duration> AROUND = List.of(Duration.ofMillis(-1), Duration.ZERO, Duration.ofDays(-2),
			Duration.ofSeconds(3), Duration.ofMillis(-40), Duration.ofDays(1));

	private volatile Instant now = NEW_YEAR.minusSeconds(1);

	private void jump(int number) {
		now = NEW_YEAR.plus(AROUND.get(number % AROUND.size()));
	}

	/** Again and again, until its thread is interrupted. */
	void jumpAbout(Random chance) {
		while (!Thread.currentThread().isInterrupted()) {
			jump(chance.nextInt(100));
			try {
				Thread.sleep(chance.nextInt(200));
			} catch (InterruptedException e) {
				return;
			}
		}
	}

	@Override
	public Instant instant() {
		return now;
	}

	@Override
	public ZoneId getZone() {
		return CountingHouse.ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return this;
	}
}
