package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.integration.ScheduledRounds;
import id.nirkertas.letter.Letters;
import id.nirkertas.office.Secretariat;
import id.nirkertas.office.Staff;
import id.nirkertas.platform.NightlyBook.Entry;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.NightlyCheck;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTaskHolder;

@OfficeTest
class NightlyRoundTests {

	@Autowired
	NightlyBook book;
	@Autowired
	NightlyHealth health;
	@Autowired
	List<NightlyCheck> checks;
	@Autowired
	OfficeClock clock;
	@Autowired
	ScheduledTaskHolder schedule;
	@Autowired
	Letters letters;
	@Autowired
	Secretariat secretariat;
	@Autowired
	Staff staff;
	@Autowired
	RuntimeService processes;
	@Autowired
	JdbcClient jdbc;

	@Test
	void everyRoomThatKeepsSomethingLooksThroughIt() {
		assertThat(checks).extracting(NightlyCheck::name).containsExactlyInAnyOrder("audit.trail", "numbering.registers",
				"storage.vault", "workflow.drift");
	}

	/** The round is made by the schedule itself, as if the night had come. */
	@Test
	void aDriftIsReportedAndKept() {
		var letter = draft();
		loseFlowOf(letter);
		jdbc.sql("delete from platform_nightly_check where night = ?").param(clock.today()).update();

		new ScheduledRounds(schedule).run("NightlyRound.goRound");

		assertThat(found("workflow.drift").told()).anySatisfy(fault -> assertThat(fault).contains(letter.toString()));
		assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
		assertThat(health.health().getDetails().get("workflow.drift")).asString().contains("outgoing-letter");
		assertThat(found("numbering.registers").told()).isEmpty();
		assertThat(checks).extracting(check -> found(check.name())).allSatisfy(entry -> {
			assertThat(entry.night()).isEqualTo(clock.today());
			assertThat(entry.endedAt()).isNotNull();
		});
	}

	@Test
	void eachCheckIsMadeOnceANight() throws Exception {
		var made = new AtomicInteger();
		var counting = new Check("test.counting-" + made.hashCode(), () -> {
			made.incrementAndGet();
			return List.of();
		});
		var night = someNight();
		var together = new CyclicBarrier(4);

		try (var nodes = Executors.newFixedThreadPool(4)) {
			Callable<Boolean> node = () -> {
				together.await();
				new NightlyRound(List.of(counting), book, clock).goRound(night);
				return true;
			};
			for (var done : nodes.invokeAll(Collections.nCopies(4, node))) {
				assertThat(done.get()).isTrue();
			}
		}

		assertThat(made).hasValue(1);
		new NightlyRound(List.of(counting), book, clock).goRound(night.plusDays(1));
		assertThat(made).as("and again the next night").hasValue(2);
		forget(counting);
	}

	@Test
	void aCheckThatCannotBeMadeKeepsNoOtherFromBeingMade() {
		var broken = new Check("test.a-broken", () -> {
			throw new IllegalStateException("the store does not answer");
		});
		var many = new Check("test.b-many",
				() -> IntStream.rangeClosed(1, 50).mapToObj(number -> "number %d is missing".formatted(number)).toList());

		new NightlyRound(List.of(many, broken), book, clock).goRound(someNight());

		assertThat(found(broken.name()).told()).containsExactly("could not be made: IllegalStateException");
		assertThat(found(many.name()).faults()).isEqualTo(50);
		assertThat(found(many.name()).told()).hasSize(NightlyBook.TOLD).startsWith("number 1 is missing");
		forget(broken);
		forget(many);
	}

	/** A check of a test: its faults are what it is told. */
	record Check(String name, Callable<List<String>> look) implements NightlyCheck {

		@Override
		public List<String> faults() {
			try {
				return look.call();
			} catch (RuntimeException e) {
				throw e;
			} catch (Exception e) {
				throw new IllegalStateException(e);
			}
		}
	}

	private Entry found(String check) {
		return book.latest().stream().filter(entry -> entry.name().equals(check)).findFirst().orElseThrow();
	}

	private void forget(NightlyCheck check) {
		jdbc.sql("delete from platform_nightly_check where name = ?").param(check.name()).update();
	}

	private static LocalDate someNight() {
		return LocalDate.ofEpochDay(ThreadLocalRandom.current().nextInt(20_000));
	}

	private DocumentId draft() {
		return letters.draft(staff.actor("pranata1"), secretariat.content("OFFICIAL_LETTER", "Jadwal Rapat", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of(), "Bersama ini disampaikan jadwal rapat."));
	}

	private void loseFlowOf(DocumentId letter) {
		var process = processes.createProcessInstanceQuery().processInstanceBusinessKey(letter.toString()).singleResult();
		processes.deleteProcessInstance(process.getId(), "lost for a test");
	}
}
