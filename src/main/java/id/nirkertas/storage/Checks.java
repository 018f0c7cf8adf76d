package id.nirkertas.storage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Which large files this node has read through and found to be what their names say, not long ago: a browser that asks for a
 * hundred ranges of one must not make us read it a hundred times.
 */
@Component
class Checks {

	static final Duration KEPT = Duration.ofMinutes(10);
	static final int MOST = 10_000;

	private final Clock clock;
	private final Map<Fingerprint, Instant> passed = new LinkedHashMap<>();

	@Autowired
	Checks() {
		this(Clock.systemUTC());
	}

	Checks(Clock clock) {
		this.clock = clock;
	}

	synchronized boolean hasPassed(Fingerprint file) {
		var until = passed.get(file);
		return until != null && until.isAfter(clock.instant());
	}

	synchronized void pass(Fingerprint file) {
		passed.remove(file);
		if (passed.size() >= MOST) {
			passed.remove(passed.keySet().iterator().next());
		}
		passed.put(file, clock.instant().plus(KEPT));
	}

	synchronized void fail(Fingerprint file) {
		passed.remove(file);
	}
}
