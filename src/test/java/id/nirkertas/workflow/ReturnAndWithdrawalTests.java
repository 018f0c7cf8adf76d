package id.nirkertas.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.letter.DraftContent;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Staff;
import id.nirkertas.review.Reviews;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.ConcurrencyFailureException;

/** A reviewer returns a letter while its drafter withdraws it: whoever is late reads why, and nobody reads of a fault. */
@OfficeTest
class ReturnAndWithdrawalTests {

	@Autowired
	Staff staff;

	@Autowired
	Letters letters;

	@Autowired
	Reviews reviews;

	@Autowired
	Worklist worklist;

	@Autowired
	RuntimeService processes;

	@Autowired
	TaskService tasks;

	@Autowired
	RepositoryService diagrams;

	@Autowired
	ManagementService jobs;

	@RepeatedTest(20)
	void whoeverIsLateReadsWhy(RepetitionInfo round) throws Exception {
		var letter = submitted();
		var head = Duration.ofMillis(round.getCurrentRepetition() / 2);
		var returnFirst = round.getCurrentRepetition() % 2 == 0;
		var start = new CyclicBarrier(2);

		try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
			var returned = act(people, start, returnFirst ? Duration.ZERO : head, () -> reviews
					.returnForChange(staff.actor("kabid.aptika"), letter, List.of(), "Sebutkan dasar hukumnya."));
			var withdrawn = act(people, start, returnFirst ? head : Duration.ZERO,
					() -> letters.withdraw(staff.actor("pranata1"), letter, "Rapat ditiadakan"));

			assertThat(outcome(returned)).matches("done|(review|letter)\\.[a-z-]+");
			assertThat(outcome(withdrawn)).isEqualTo("done");
		}

		assertThat(letters.view(letter).state()).isEqualTo(LetterState.WITHDRAWN);
		assertThat(worklist.drift()).noneMatch(line -> line.contains(letter.toString()));
	}

	@Test
	void aFlowThatEndedMeanwhileIsALostRace() {
		var letter = submitted();
		var slow = new Processes(processes, endingFirst(letter), diagrams, jobs);

		assertThatExceptionOfType(ConcurrencyFailureException.class)
				.isThrownBy(() -> slow.complete("giveInitials", letter, Facts.answer("returned")));
	}

	@Test
	void whatAWithdrawalEndedIsNotShownAsDone(@Autowired Pictures pictures) {
		var letter = submitted();
		assertThat(pictures.of(letter.toString()).orElseThrow().stateOf("giveInitials")).isEqualTo(Picture.State.HERE);

		letters.withdraw(staff.actor("pranata1"), letter, "Rapat ditiadakan");

		var picture = pictures.of(letter.toString()).orElseThrow();
		assertThat(picture.stateOf("giveInitials")).isEqualTo(Picture.State.AHEAD);
		assertThat(picture.stateOf("draftLetter")).isEqualTo(Picture.State.VISITED);
		assertThat(picture.visits()).filteredOn(Picture.Visit::brokenOff).extracting(Picture.Visit::activity)
				.contains("giveInitials");
	}

	/** As if the drafter's withdrawal came after the task was found and before it is completed. */
	private TaskService endingFirst(DocumentId letter) {
		return (TaskService) Proxy.newProxyInstance(TaskService.class.getClassLoader(), new Class<?>[]{TaskService.class},
				(_, method, arguments) -> {
					if (method.getName().equals("complete")) {
						letters.withdraw(staff.actor("pranata1"), letter, "Rapat ditiadakan");
					}
					try {
						return method.invoke(tasks, arguments);
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				});
	}

	private static Future<?> act(ExecutorService people, CyclicBarrier start, Duration pause, Runnable act) {
		return people.submit(() -> {
			start.await();
			Thread.sleep(pause);
			act.run();
			return "done";
		});
	}

	private static String outcome(Future<?> act) throws InterruptedException {
		try {
			return Objects.toString(act.get());
		} catch (ExecutionException e) {
			return e.getCause() instanceof RefusedException refused ? refused.code() : Objects.toString(e.getCause());
		}
	}

	private DocumentId submitted() {
		var drafter = staff.actor("pranata1");
		var letter = letters.draft(drafter,
				new DraftContent("OFFICIAL_LETTER", "Penyampaian Data", Urgency.NORMAL, Secrecy.ORDINARY, "500.12",
						List.of(staff.position("KABAN.BAPPEDA").id()), List.of(), staff.position("KADIS.KOMINFO").id(),
						"Bersama ini disampaikan data."));
		letters.submit(drafter, letter);
		return letter;
	}
}
