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

	/** Nothing yet, or nothing any more, without a value: told apart from one another by which object it is. */
	private static final class Known<T> {

		private final @Nullable T value;
		private final long at;

		private Known(@Nullable T value, long at) {
			this.value = value;
			this.at = at;
		}
	}

	private final Supplier<T> source;
	private final long nanos;
	private final LongSupplier clock;
	private final AtomicReference<Known<T>> known = new AtomicReference<>(new Known<>(null, 0));

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
		var value = kept.value;
		if (value != null && now - kept.at < nanos) {
			return value;
		}
		var found = source.get();
		// What was read before somebody changed it is not kept after
		known.compareAndSet(kept, new Known<>(found, now));
		return found;
	}

	/** The next question is answered afresh: to be called by who changes it. */
	public void forget() {
		known.set(new Known<>(null, 0));
	}
}
