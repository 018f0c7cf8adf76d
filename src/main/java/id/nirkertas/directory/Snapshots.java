package id.nirkertas.directory;

import id.nirkertas.shared.Remembered;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Keeps the newest snapshot: reloaded at once after a change on this node, and within ten seconds after one on another.
 *
 * <p>Nobody waits for a lock here but at the beginning of an act, with empty hands. Who asks later may hold the last connection
 * of the pool, and who loads may be waiting for one: behind a lock the two would wait for each other.
 */
@Component
class Snapshots implements Remembered {

	private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
	private static final long TEN_SECONDS = 10_000_000_000L;

	private final Source source;
	private final LongSupplier nanos;
	private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();
	private final AtomicLong changes = new AtomicLong();
	private final AtomicBoolean looking = new AtomicBoolean();
	private final ReentrantLock acts = new ReentrantLock();

	@Autowired
	Snapshots(DirectoryTables tables) {
		this(new Source(tables::version, tables::load, tables::takeNewVersion), System::nanoTime);
	}

	Snapshots(Source source, LongSupplier nanos) {
		this.source = source;
		this.nanos = nanos;
	}

	Snapshot current() {
		var known = kept.get();
		var seen = changes.get();
		if (known == null) {
			return load(seen);
		}
		if (known.change() < seen) {
			return orKnown(known, () -> load(seen));
		}
		if (nanos.getAsLong() - known.lookedAt() < TEN_SECONDS || !looking.compareAndSet(false, true)) {
			return known.snapshot();
		}
		try {
			return orKnown(known, () -> look(known, seen));
		} finally {
			looking.set(false);
		}
	}

	/** Many acts that begin after one change wait for whoever is first to load it, and do not all load fifty thousand people. */
	@Override
	public void lookAgain() {
		if (isOld()) {
			loadOnce();
		}
	}

	private void loadOnce() {
		acts.lock();
		try {
			if (isOld()) {
				load(changes.get());
			}
		} finally {
			acts.unlock();
		}
	}

	private boolean isOld() {
		var known = kept.get();
		return known != null && known.snapshot().version() != source.version().get();
	}

	private Snapshot look(Kept known, long seen) {
		if (known.snapshot().version() != source.version().get()) {
			return load(seen);
		}
		keep(known.snapshot(), seen);
		return known.snapshot();
	}

	private Snapshot load(long seen) {
		var loaded = source.load().get();
		keep(loaded, seen);
		return loaded;
	}

	/** Unless somebody has kept one meanwhile that knows of a later change. */
	private void keep(Snapshot snapshot, long seen) {
		var mine = new Kept(snapshot, seen, nanos.getAsLong());
		kept.accumulateAndGet(mine, (before, after) -> before != null && before.isNewerThan(after) ? before : after);
	}

	private static Snapshot orKnown(Kept known, Supplier<Snapshot> newer) {
		try {
			return newer.get();
		} catch (DataAccessException e) {
			LOG.warn("The directory could not be looked at again; the office goes on with what it knew: {}", e.getMessage());
			return known.snapshot();
		}
	}

	/** To be called with every change; what was loaded meanwhile from a transaction that fails is forgotten too. */
	void changed() {
		source.takeNewVersion().run();
		AfterCompletion.then(changes::incrementAndGet);
	}

	/**
	 * After a change that has been committed with a version of its own: what there is now is loaded here and takes the place of
	 * the old at once. Whoever asks meanwhile is answered from the old, and nobody else has to load fifty thousand people.
	 */
	void renew() {
		try {
			load(changes.get());
		} catch (DataAccessException e) {
			LOG.warn("The changed directory could not be read; whoever asks next tries again: {}", e.getMessage());
			changes.incrementAndGet();
		}
	}

	/** The tables, as far as snapshots need them. */
	record Source(Supplier<Long> version, Supplier<Snapshot> load, Runnable takeNewVersion) {
	}

	private record Kept(Snapshot snapshot, long change, long lookedAt) {

		boolean isNewerThan(Kept other) {
			return change > other.change || (change == other.change && snapshot.version() > other.snapshot.version());
		}
	}
}
