package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.TransientDataAccessResourceException;

class SnapshotsTests {

	static final long SECOND = 1_000_000_000L;

	final AtomicLong now = new AtomicLong();
	final AtomicLong version = new AtomicLong(1);
	final AtomicLong loads = new AtomicLong();
	volatile boolean down;

	final Snapshots snapshots = new Snapshots(new Snapshots.Source(this::version, this::load, version::incrementAndGet),
			now::get);

	@Test
	void loadsOnceForManyQuestions() {
		snapshots.current();
		snapshots.current();

		assertThat(loads).hasValue(1);
	}

	@Test
	void seesItsOwnChangeAtOnce() {
		snapshots.current();

		snapshots.changed();

		assertThat(snapshots.current().version()).isEqualTo(2);
	}

	@Test
	void aNewListTakesThePlaceOfTheOldAndNobodyElseLoadsIt() {
		snapshots.current();
		version.set(2);

		snapshots.renew();

		assertThat(loads).hasValue(2);
		assertThat(snapshots.current().version()).isEqualTo(2);
		assertThat(loads).hasValue(2);
	}

	@Test
	void aNewListThatCannotBeReadIsReadByWhoeverAsksNext() {
		snapshots.current();
		version.set(2);
		down = true;
		snapshots.renew();
		assertThat(snapshots.current().version()).isEqualTo(1);

		down = false;

		assertThat(snapshots.current().version()).isEqualTo(2);
	}

	@Test
	void seesTheChangeOfAnotherNodeAfterTenSeconds() {
		snapshots.current();
		version.set(7);
		now.set(9 * SECOND);
		assertThat(snapshots.current().version()).isEqualTo(1);

		now.set(11 * SECOND);

		assertThat(snapshots.current().version()).isEqualTo(7);
	}

	@Test
	void anActIsJudgedByTheChangeOfAnotherNodeAtOnce() {
		snapshots.current();
		snapshots.lookAgain();
		assertThat(loads).hasValue(1);
		version.set(7);

		snapshots.lookAgain();

		assertThat(snapshots.current().version()).isEqualTo(7);
	}

	@Test
	void manyActsAfterOneChangeLoadItOnce() {
		snapshots.current();
		version.set(7);

		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			for (var each = 0; each < 50; each++) {
				people.submit(snapshots::lookAgain);
			}
		}

		assertThat(loads).hasValue(2);
	}

	@Test
	void whatIsKnownIsKeptWhileTheDatabaseCannotBeAskedBeforeAnAct() {
		snapshots.current();
		down = true;

		assertThatThrownBy(snapshots::lookAgain).isInstanceOf(DataAccessException.class);

		assertThat(snapshots.current().version()).isEqualTo(1);
	}

	@Test
	void goesOnWithWhatItKnewWhileTheDatabaseIsDown() {
		snapshots.current();
		down = true;
		now.set(11 * SECOND);

		assertThat(snapshots.current().version()).isEqualTo(1);
	}

	@Test
	void nobodyWaitsForSomebodyElseWhoWaitsForAConnection() throws Exception {
		var stuck = new CountDownLatch(1);
		var entered = new CountDownLatch(1);
		var first = new AtomicLong();
		var slow = new Snapshots(new Snapshots.Source(this::version, () -> {
			if (first.incrementAndGet() == 2) {
				entered.countDown();
				await(stuck);
			}
			return load();
		}, version::incrementAndGet), now::get);
		slow.current();
		slow.changed();

		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var waiting = people.submit(slow::current);
			await(entered);
			assertThat(people.submit(slow::current).get(5, TimeUnit.SECONDS).version()).isEqualTo(2);
			stuck.countDown();
			waiting.get(5, TimeUnit.SECONDS);
		}
	}

	private static void await(CountDownLatch latch) {
		try {
			assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private Long version() {
		if (down) {
			throw new TransientDataAccessResourceException("down");
		}
		return version.get();
	}

	private Snapshot load() {
		loads.incrementAndGet();
		return new Snapshot(version(), List.of(), List.of(), List.of(), Set.of(), List.of());
	}
}
