package id.nirkertas.benchmark;

import id.nirkertas.benchmark.Figures.Limit;
import id.nirkertas.integration.HttpJob;
import id.nirkertas.office.DevelopmentOffice;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * How many letters a second go the whole way, from draft to archive, over HTTP: visitors, application, database and object
 * store share the cores, and everything is written through to the disk. Beside it, in the same run, the bare engine with the
 * same process instances; it runs before and after, and the mean counts.
 *
 * <p>{@code -Dflow.jobs}, {@code -Dflow.workers} and {@code -Dflow.warmup} (jobs before the clock starts) change the size.
 */
@Tag("benchmark")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "nirkertas.directory.organisation="
		+ DevelopmentOffice.ORGANISATION)
@Import(DevelopmentOffice.class)
class FlowBenchmark {

	private static final int JOBS = Integer.getInteger("flow.jobs", 120);
	private static final int WORKERS = Integer.getInteger("flow.workers", 4);
	private static final int WARM_UP = Integer.getInteger("flow.warmup", 1000);

	@LocalServerPort
	int port;

	@Autowired
	JdbcConnectionDetails database;

	@Test
	void wholeJobsBesideTheBareEngine() throws Exception {
		var figures = new Figures("flow");
		var times = new ActTimes();
		try (var bare = BareEngine.beside(database)) {
			var engine = new Crew(Stream.<Runnable>generate(() -> bare::runJob).limit(WORKERS).toList());
			var office = new Crew(IntStream.range(0, WORKERS).mapToObj(worker -> worker(worker, times)).toList());
			engine.take(WARM_UP);
			office.take(WARM_UP);
			times.forget();

			var before = engine.rate(JOBS);
			var letters = office.rate(JOBS);
			var after = engine.rate(JOBS);

			System.out.println("\n" + JOBS + " jobs by " + WORKERS + " workers after " + WARM_UP + "\n" + times.table());
			var processes = (before + after) / 2 * BareEngine.PROCESSES_A_JOB;
			figures.with("letters_per_s", letters, "letters/s", Limit.atLeast(3, 10))
					.with("engine_processes_per_s", processes, "processes/s")
					.with("ratio_to_engine", letters * BareEngine.PROCESSES_A_JOB / processes, "").write();
		}
	}

	/** Each worker has browsers and words of its own. */
	private Runnable worker(int number, ActTimes times) {
		var job = HttpJob.in(port, times::add);
		var letters = new Random(number);
		return () -> job.run(word(letters));
	}

	private static String word(Random letters) {
		return letters.ints(14, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());
	}
}
