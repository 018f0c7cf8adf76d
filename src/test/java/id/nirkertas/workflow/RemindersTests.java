package id.nirkertas.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.office.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** Timers of the diagram remind whoever owes an answer: one for each node, armed anew, and lost by no crash. */
@OfficeTest
@SuppressWarnings("NullAway.Init")
class RemindersTests extends RemindedDesk {

	@AfterEach
	void comeBack() {
		staff.comesBack("perencana2", "KABID.EKON");
	}

	@Test
	void theTimerOfANodeComesWhenItsRecipientIsToBeReminded() {
		var node = given(Staff.today().plusDays(14));

		assertThat(timer(node).getDuedate()).isEqualTo(Date.from(reminders.next(node).orElseThrow()));
		assertThat(timer(given(null)).getDuedate()).isAfter("8999-01-01");
	}

	@Test
	void theTaskStaysAsItWasAndTheTimerIsArmedAnew() {
		var node = late();
		var before = item(node);

		jobs.executeJob(timer(node).getId());

		assertThat(item(node)).isEqualTo(before);
		assertThat(
				database.sql("select count(*) from act_hi_taskinst where proc_inst_id_ = ? and follow_up_date_ is not null")
						.param(process(node)).query(Integer.class).single())
				.isEqualTo(2);
		assertThat(timer(node).getDuedate()).isAfter(new Date());
		assertThat(worklist.drift()).noneMatch(fault -> fault.contains(node.toString()));
		var picture = pictures.of(node.toString()).orElseThrow();
		assertThat(picture.stateOf("followUp")).isEqualTo(Picture.State.HERE);
		assertThat(picture.told()).noneMatch(Picture.Visit::brokenOff);
		await().until(() -> told(node, "notification.recipient-late") == 1
				&& told(node, "notification.recipient-silent") == 1);
	}

	@Test
	void whoeverStandsInIsTold() {
		var node = late();
		staff.standIn("perencana2", "KABID.EKON");

		jobs.executeJob(timer(node).getId());

		await().until(() -> notices.of(staff.person("perencana2").id(), Integer.MAX_VALUE).stream()
				.anyMatch(notice -> notice.address().endsWith(node.toString())
						&& notice.code().equals("notification.recipient-late")));
	}

	/** It had taken the job and was switched off before it was done. */
	@Test
	void aJobOfADeadNodeIsRunByAnother() {
		var node = late();
		database.sql("update act_ru_job set lock_owner_ = 'dead', lock_exp_time_ = now() - interval '1 minute', "
				+ "duedate_ = now() - interval '1 hour' where id_ = ?").param(timer(node).getId()).update();

		engine.stop();
		engine.start();
		await().atMost(Duration.ofSeconds(60)).until(() -> told(node, "notification.recipient-late") == 1);

		jobs.executeJob(timer(node).getId());
		assertThat(recorded(node)).isEqualTo(1);
		assertThat(timer(node).getDuedate()).isAfter(new Date());
	}

	@Test
	void ofTwoNodesThatRunOneJobOneReminds() throws Exception {
		var node = late();
		var job = timer(node).getId();
		var start = new CyclicBarrier(2);
		try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<Boolean> run = () -> {
				start.await();
				jobs.executeJob(job);
				return true;
			};
			var outcomes = nodes.invokeAll(List.of(run, run)).stream().map(outcome -> {
				try {
					return outcome.get();
				} catch (InterruptedException | ExecutionException e) {
					return false;
				}
			}).toList();

			assertThat(outcomes).contains(true);
		}
		assertThat(recorded(node)).isEqualTo(1);
		assertThat(timer(node).getDuedate()).isAfter(new Date());
	}

	@Test
	void whatIsDoneHasNoTimerAndWhatIsAskedAgainHasOne() {
		var node = given(Staff.today().plusDays(14));
		dispositions.report(staff.actor("kabid.ekon"), node, "Sudah dilaksanakan.");
		assertThat(timers(node)).isEmpty();

		var asked = Instant.now().minusSeconds(1);
		dispositions.askAgain(staff.actor("kaban.bappeda"), node, "Lampirkan tabelnya.");

		assertThat(timer(node).getDuedate()).isEqualTo(Date.from(reminders.next(node).orElseThrow()));
		assertThat(item(node).since()).isAfter(asked);
	}

	@Test
	void anotherDueDateMovesTaskAndTimer() {
		var node = given(Staff.today().plusDays(14));
		var later = Staff.today().plusDays(30);
		new TransactionTemplate(transactions).executeWithoutResult(_ -> {
			due(node, later);
			flow.rearm(node, later);
		});

		assertThat(item(node).due()).isEqualTo(later);
		assertThat(timer(node).getDuedate()).isEqualTo(Date.from(reminders.next(node).orElseThrow()));
		jobs.executeJob(timer(node).getId());
		assertThat(item(node).due()).isEqualTo(later);

		dispositions.report(staff.actor("kabid.ekon"), node, "Sudah dilaksanakan.");
		due(node, later.plusDays(1));
		new TransactionTemplate(transactions).executeWithoutResult(_ -> flow.rearm(node, later.plusDays(1)));
		dispositions.askAgain(staff.actor("kaban.bappeda"), node, "Lampirkan tabelnya.");
		assertThat(item(node).due()).isEqualTo(later.plusDays(1));
	}

	/** Its timer comes once and interrupts nothing; from the next report on it goes by the diagram of today. */
	@Test
	void aFlowOfTheReleaseBeforeRemindsAndGoesOn() {
		var node = late();
		onTheDiagramBefore(node, () -> {
			jobs.executeJob(timer(node).getId());
			assertThat(recorded(node)).isEqualTo(1);
			assertThat(item(node).due()).isNotNull();
			dispositions.report(staff.actor("kabid.ekon"), node, "Sudah dilaksanakan.");
			dispositions.askAgain(staff.actor("kaban.bappeda"), node, "Lampirkan tabelnya.");

			assertThat(timer(node).getDuedate()).isAfter(new Date());
			assertThat(worklist.drift()).noneMatch(fault -> fault.contains(node.toString()));
		});
	}

	/** At the upgrade it is taken over, its day and its task as they were. */
	@Test
	void whatIsOpenAtTheUpgradeIsRemindedStepByStepAndItsGiverIsTold() {
		var node = late();
		onTheDiagramBefore(node, () -> {
			var task = item(node);
			upgraded.arm();
			upgraded.arm();

			assertThat(timers(node)).singleElement().extracting(Job::getDuedate)
					.isEqualTo(Date.from(reminders.next(node).orElseThrow()));
			assertThat(item(node).due()).isEqualTo(task.due());
			jobs.executeJob(timer(node).getId());
			jobs.executeJob(timer(node).getId());
			assertThat(recorded(node)).isEqualTo(1);
			assertThat(timer(node).getDuedate()).isAfter(new Date());
			await().until(() -> told(node, "notification.recipient-silent") == 1);
			assertThat(worklist.drift()).noneMatch(fault -> fault.contains(node.toString()));
			dispositions.report(staff.actor("kabid.ekon"), node, "Sudah dilaksanakan.");
		});
	}
}
