package id.nirkertas.benchmark;

import id.nirkertas.benchmark.Figures.Limit;
import id.nirkertas.directory.Directory;
import id.nirkertas.integration.HttpJob;
import id.nirkertas.integration.Needs;
import id.nirkertas.integration.ScheduledRounds;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.ManyPeople;
import id.nirkertas.office.OpenLdap;
import id.nirkertas.office.OutsideServices;
import id.nirkertas.office.Program;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.config.ScheduledTaskHolder;

/**
 * How long it takes until everybody of a large government is known, read page by page from a real OpenLDAP, while others go on
 * writing, signing and answering letters over HTTP; and how much longer these wait for their pages meanwhile.
 *
 * <p>{@code -Ddirectory.people}, {@code -Ddirectory.workers} and {@code -Ddirectory.warmup} (jobs before the clock starts)
 * change the size.
 */
@Tag("benchmark")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = {
		"nirkertas.directory.organisation=" + DevelopmentOffice.ORGANISATION, "nirkertas.directory.synchronise-every=10h"})
@Import({DevelopmentOffice.class, OutsideServices.class})
@Needs(Program.SLAPD)
class DirectoryBenchmark {

	private static final int MANY = Integer.getInteger("directory.people", 50_000);
	private static final int WORKERS = Integer.getInteger("directory.workers", 2);
	private static final int WARM_UP = Integer.getInteger("directory.warmup", 200);
	private static final int QUIET = 30;
	private static final int CHANGED = MANY / 10;

	@LocalServerPort
	int port;
	@Autowired
	OpenLdap ldap;
	@Autowired
	Directory directory;
	@Autowired
	ScheduledTaskHolder schedule;

	private final AtomicBoolean over = new AtomicBoolean();
	private final ActTimes times = new ActTimes();

	@Test
	void everybodyComesInWhileOthersWork(@TempDir Path folder) throws Exception {
		var figures = new Figures("directory");
		var people = new ManyPeople(MANY);
		var jobs = IntStream.range(0, WORKERS).mapToObj(this::worker).toList();
		new Crew(jobs).take(WARM_UP);
		times.forget();
		new Crew(jobs).take(QUIET);
		var quiet = times.p95Millis();
		var before = directory.people().size();
		ldap.takeIn(people.written(folder.resolve("people.ldif")));
		times.forget();

		try (var threads = Executors.newFixedThreadPool(WORKERS)) {
			var atWork = jobs.stream().map(job -> threads.submit(() -> untilItIsOver(job))).toList();
			try {
				figures.with("first_s", seconds(), "s", Limit.atMost(30, 10));
				check(before);
				figures.with("unchanged_s", seconds(), "s", Limit.atMost(30, 10));
				people.promote(ldap, CHANGED);
				figures.with("tenth_changed_s", seconds(), "s", Limit.atMost(30, 10));
			} finally {
				over.set(true);
			}
			for (Future<?> one : atWork) {
				one.get();
			}
		}
		System.out.println(times.table());
		figures.with("page_p95_quiet_ms", quiet, "ms").with("page_p95_meanwhile_ms", times.p95Millis(), "ms")
				.with("people", MANY, "").with("workers", WORKERS, "").write();
	}

	private double seconds() {
		var from = System.nanoTime();
		new ScheduledRounds(schedule).run("DirectoryStart.again");
		return (System.nanoTime() - from) / 1e9;
	}

	/** A directory that left people out would be quick. */
	private void check(int before) {
		if (directory.people().size() != before + MANY || directory.personNamed("asn." + MANY).isEmpty()) {
			throw new IllegalStateException("Not everybody came in: " + directory.people().size());
		}
	}

	private void untilItIsOver(Runnable job) {
		while (!over.get()) {
			job.run();
		}
	}

	private Runnable worker(int number) {
		var job = HttpJob.in(port, times::add);
		var letters = new Random(number);
		return () -> job
				.run(letters.ints(14, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining()));
	}
}
