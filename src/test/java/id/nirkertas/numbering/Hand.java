package id.nirkertas.numbering;

import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One who acts in transactions, step by step as it is told, on a thread and a connection of its own: so that a conductor
 * decides whose step comes next while several transactions are open.
 */
final class Hand {

	private static final long PATIENCE_SECONDS = 30;

	private final TransactionTemplate transactions;
	private final JdbcClient database;
	private final Consumer<Done> book;
	private final ExecutorService thread;
	private final AtomicInteger deadlocks;
	private final SynchronousQueue<Step> steps = new SynchronousQueue<>();
	private volatile boolean open;
	private volatile boolean busy;
	private volatile int backend;
	private @Nullable Future<?> running;

	/** @param book where each transaction is written as its last act, while it still holds its locks */
	Hand(TransactionTemplate transactions, JdbcClient database, Consumer<Done> book, ExecutorService thread,
			AtomicInteger deadlocks) {
		this.transactions = transactions;
		this.database = database;
		this.book = book;
		this.thread = thread;
		this.deadlocks = deadlocks;
	}

	/** What may be told to a hand. */
	sealed interface Step {}

	/** The name says all of it; what it answers must be what the model answers. */
	record Act(String name, Function<Numbering, String> office, Function<ModelRegisters, String> model) implements Step {
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
		return busy
				&& database.sql("select cardinality(pg_blocking_pids(?)) > 0").param(backend).query(Boolean.class).single();
	}

	private void work(Numbering numbering) {
		try {
			transactions.executeWithoutResult(transaction -> {
				if (!act(numbering)) {
					transaction.setRollbackOnly();
				}
			});
		} catch (PessimisticLockingFailureException deadlock) {
			// Two waited for each other: the database has ended one, which then has done nothing
			deadlocks.incrementAndGet();
		} finally {
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
						book.accept(new Done(acts, answers, false));
						return false;
					}
				}
				case End(var committed) -> {
					book.accept(new Done(acts, answers, committed));
					return committed;
				}
			}
			busy = false;
		}
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
