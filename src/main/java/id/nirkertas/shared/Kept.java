package id.nirkertas.shared;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that seldom changes and is asked for often: fetched again once it is older than a given time, so that a change
 * made anywhere is seen everywhere after that time at the latest. Nobody waits for a lock; two may fetch at once.
 */
public final class Kept<T> {

	private record Known<T>(T value, long at) {
	}

	private final Supplier<T> source;
	private final long nanos;
	private final LongSupplier clock;
	private final AtomicReference<@Nullable Known<T>> known = new AtomicReference<>();

	/** The value must be immutable: all who ask share it. */
	public Kept(Duration time, Supplier<T> source) {
		this(time, source, System::nanoTime);
	}

	Kept(Duration time, Supplier<T> source, LongSupplier clock) {
		this.source = source;
		this.nanos = time.toNanos();
		this.clock = clock;
	}

	public T get() {
		var kept = known.get();
		var now = clock.getAsLong();
		if (kept != null && now - kept.at() < nanos) {
			return kept.value();
		}
		var found = source.get();
		known.set(new Known<>(found, now));
		return found;
	}

	/** The next question is answered afresh: to be called by who changes it. */
	public void forget() {
		known.set(null);
	}
}
