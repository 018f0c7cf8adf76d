package id.nirkertas.directory;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the newest snapshot: reloaded at once after a change on this node, and within ten seconds after one on another.
 */
@Component
class Snapshots {

	private static final Logger LOG = LoggerFactory.getLogger(Snapshots.class);
	private static final long TEN_SECONDS = 10_000_000_000L;

	private final DirectoryTables tables;
	private final LongSupplier nanos;
	private final ReentrantLock lock = new ReentrantLock();
	private volatile @Nullable Snapshot snapshot;
	private volatile long lookedAt;
	private volatile boolean outdated = true;

	@Autowired
	Snapshots(DirectoryTables tables) {
		this(tables, System::nanoTime);
	}

	Snapshots(DirectoryTables tables, LongSupplier nanos) {
		this.tables = tables;
		this.nanos = nanos;
	}

	Snapshot current() {
		var known = snapshot;
		if (known == null || outdated) {
			lock.lock();
		} else if (nanos.getAsLong() - lookedAt < TEN_SECONDS || !lock.tryLock()) {
			return known;
		}
		try {
			return look();
		} finally {
			lock.unlock();
		}
	}

	private Snapshot look() {
		var known = snapshot;
		if (known != null && !outdated && nanos.getAsLong() - lookedAt < TEN_SECONDS) {
			return known;
		}
		outdated = false;
		lookedAt = nanos.getAsLong();
		try {
			if (known == null || known.version() != tables.version()) {
				known = tables.load();
				snapshot = known;
			}
			return known;
		} catch (DataAccessException e) {
			outdated = true;
			if (known == null) {
				throw e;
			}
			LOG.warn("The directory could not be looked at again; the office goes on with what it knew: {}", e.getMessage());
			return known;
		}
	}

	/** To be called with every change; what was loaded meanwhile from a transaction that fails is forgotten too. */
	void changed() {
		tables.takeNewVersion();
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			outdated = true;
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				outdated = true;
			}
		});
	}
}
