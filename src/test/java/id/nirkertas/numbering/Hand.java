package id.nirkertas.numbering;

import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One who acts in transactions, step by step as it is told, on a thread and a connection of its own: so that a conductor
 * decides whose step comes next while several transactions are open.
 */
final class Hand {

	private static final long PATIENCE_SECONDS = 60;

	private final TransactionTemplate transactions;
	private final JdbcClient database;
	private final List<Done> history;
	private final ExecutorService thread;
	private final Mishaps mishaps;
	private final SynchronousQueue<Step> steps = new SynchronousQueue<>();
	private volatile boolean open;
	private volatile boolean busy;
	private volatile int backend;
	private volatile boolean cut;
	private @Nullable Future<?> running;
	private @Nullable Done last;

	/** @param history where each transaction is written as its last act, while it still holds its locks */
	Hand(TransactionTemplate transactions, JdbcClient database, List<Done> history, ExecutorService thread,
			Mishaps mishaps) {
		this.transactions = transactions;
		this.database = database;
		this.history = history;
		this.thread = thread;
		this.mishaps = mishaps;
	}

	/** What went wrong in the database, so that a transaction came to nothing. */
	record Mishaps(AtomicInteger deadlocks, AtomicInteger cuts) {

		Mishaps() {
			this(new AtomicInteger(), new AtomicInteger());
		}
	}

	/** What may be told to a hand. */
	sealed interface Step {}

	/** The name says all of it; what it answers must be what the model answers. */
	record Act(String name, Function<Numbering, String> office, Function<ModelKeeping, String> model) implements Step {
	}

	record End(boolean committed) implements Step {
	}

	/** A transaction that has ended: its acts with what they answered. */
	record Done(List<Act> acts, List<String> answers, boolean committed) {
	}

	boolean isOpen() {
		return open;
	}

	boolean isBusy() {
		return busy;
	}

	/** Begins the step and comes back at once; an act begins a transaction where none is open. */
	void tell(Step step, Numbering numbering) throws Exception {
		busy = true;
		if (!open) {
			open = true;
			backend = 0;
			running = thread.submit(() -> work(numbering));
		}
		if (!steps.offer(step, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
			throw new IllegalStateException("It does not listen: " + step);
		}
	}

	/** Throws what was thrown in its last transaction. */
	void check() throws Exception {
		if (running != null && !open) {
			running.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
		}
	}

	/** Whether it waits for another hand, as the database sees it. */
	boolean waits() {
		return busy && backend > 0
				&& database.sql("select cardinality(pg_blocking_pids(?)) > 0").param(backend).query(Boolean.class).single();
	}

	/** Its connection breaks, as when its process is killed; nothing where it does not wait any more. */
	void cut() {
		cut = true;
		database.sql(
				"select pg_terminate_backend(pid) from unnest(array[?]) pid where cardinality(pg_blocking_pids(pid)) > 0")
				.param(backend).query(Boolean.class).list();
	}

	private void work(Numbering numbering) {
		cut = false;
		last = null;
		try {
			transactions.executeWithoutResult(transaction -> {
				if (!act(numbering)) {
					transaction.setRollbackOnly();
				}
			});
		} catch (PessimisticLockingFailureException deadlock) {
			// Two waited for each other: the database has ended one, which then has done nothing
			mishaps.deadlocks().incrementAndGet();
		} catch (DataAccessException | TransactionException broken) {
			if (!cut) {
				throw broken;
			}
			mishaps.cuts().incrementAndGet();
			history.remove(last);
		} finally {
			backend = 0;
			open = false;
			busy = false;
		}
	}

	/** Whether the transaction is to be committed. */
	private boolean act(Numbering numbering) {
		backend = database.sql("select pg_backend_pid()").query(Integer.class).single();
		database.sql("set local deadlock_timeout = '10ms'").update();
		var acts = new ArrayList<Act>();
		var answers = new ArrayList<String>();
		while (true) {
			switch (next()) {
				case Act act -> {
					acts.add(act);
					try {
						answers.add(act.office().apply(numbering));
					} catch (RefusedException refused) {
						answers.add(refused.code());
						return end(new Done(acts, answers, false));
					}
				}
				case End(var committed) -> {
					return end(new Done(acts, answers, committed));
				}
			}
			busy = false;
		}
	}

	private boolean end(Done done) {
		last = done;
		history.add(done);
		return done.committed();
	}

	private Step next() {
		try {
			var step = steps.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
			if (step == null) {
				throw new IllegalStateException("Nobody says what comes next");
			}
			return step;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}
}
