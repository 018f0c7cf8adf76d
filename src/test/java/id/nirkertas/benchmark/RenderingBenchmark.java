package id.nirkertas.benchmark;

import id.nirkertas.benchmark.Figures.Limit;
import id.nirkertas.integration.PreviewJob;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.Staff;
import id.nirkertas.paper.LongLetters;
import id.nirkertas.paper.NaivePress;
import id.nirkertas.paper.Paper;
import id.nirkertas.paper.Sheet;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * What a letter costs to print, beside the naive way and LibreOffice, and how long a drafter waits for the paper.
 *
 * <p>Printing: processor time of the printing thread for final letters of two and of four pages, PDF/A-3a and PDF/UA-1 with
 * signature field and metadata. The peers print the same words on the same machine in the same run, and do less. Each figure
 * is the middle of five rounds, which take turns.
 *
 * <p>Preview: from the changed words being sent until both pages of the letter are there as pictures, saved and written
 * through to the disk on the way. Browser, application, database and object store share the cores. In the first figure every
 * save changes both pages; in the second the last one, as when somebody goes on writing.
 *
 * <p>{@code -Drendering.prints}, {@code -Dpreview.saves} and {@code -Dpreview.warmup} change the size.
 */
@Tag("benchmark")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "nirkertas.directory.organisation="
		+ DevelopmentOffice.ORGANISATION)
@Import(DevelopmentOffice.class)
class RenderingBenchmark {

	private static final int PRINTS = Integer.getInteger("rendering.prints", 300);
	private static final int NAIVE_PRINTS = 20;
	private static final int SUITE_BATCH = 20;
	private static final int ROUNDS = 5;
	private static final int SAVES = Integer.getInteger("preview.saves", 200);
	private static final int WARM_UP = Integer.getInteger("preview.warmup", 300);

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;
	@Autowired
	Paper paper;

	@Test
	void printingAndPreview(@TempDir Path folder) throws Exception {
		var figures = new Figures("rendering");
		print(figures, folder);
		preview(figures);
		figures.write();
	}

	private void print(Figures figures, Path folder) throws Exception {
		var naive = new NaivePress();
		var two = LongLetters.ofTwoPages();
		var four = LongLetters.ofFourPages();
		checkSamePages(naive, two);
		checkSamePages(naive, four);
		// Compiled before anything is measured
		cpuMillis(4 * PRINTS, () -> paper.print(two));
		cpuMillis(4 * PRINTS, () -> paper.print(four));
		cpuMillis(5 * NAIVE_PRINTS, () -> naive.print(two));
		var ofTwo = new double[ROUNDS];
		var ofFour = new double[ROUNDS];
		var naiveOfTwo = new double[ROUNDS];
		var naiveOfFour = new double[ROUNDS];
		for (var round = 0; round < ROUNDS; round++) {
			ofTwo[round] = cpuMillis(PRINTS, () -> paper.print(two));
			naiveOfTwo[round] = cpuMillis(NAIVE_PRINTS, () -> naive.print(two));
			ofFour[round] = cpuMillis(PRINTS, () -> paper.print(four));
			naiveOfFour[round] = cpuMillis(NAIVE_PRINTS, () -> naive.print(four));
		}
		figures.with("two_pages_cpu_ms", middle(ofTwo), "ms", Limit.atMost(20, 10))
				.with("four_pages_cpu_ms", middle(ofFour), "ms", Limit.atMost(36, 18))
				.with("vs_naive", middle(naiveOfTwo) / middle(ofTwo), "x")
				.with("vs_naive_four", middle(naiveOfFour) / middle(ofFour), "x")
				.with("naive_two_cpu_ms", middle(naiveOfTwo), "ms").with("naive_four_cpu_ms", middle(naiveOfFour), "ms");
		var suite = OfficeSuite.installed(folder);
		if (suite.isPresent()) {
			compare(figures, suite.get(), two, middle(ofTwo));
		} else {
			System.out.println("LibreOffice is not installed (Debian package libreoffice-writer-nogui): no vs_libreoffice");
		}
	}

	private void checkSamePages(NaivePress naive, Sheet letter) {
		var pages = paper.pages(naive.print(letter));
		if (pages != paper.print(letter).pages()) {
			throw new IllegalStateException("The naive way made " + pages + " pages of another letter");
		}
	}

	/** Alone, as the command is; and many at once, so that they share its start. */
	private void compare(Figures figures, OfficeSuite suite, Sheet letter, double ours) throws Exception {
		var words = paper.text(paper.print(letter).pdf()).lines().filter(line -> !line.isBlank()).toList();
		suite.cpuMillis(words, 1);
		var alone = middle(suite.cpuMillis(words, 1), suite.cpuMillis(words, 1), suite.cpuMillis(words, 1));
		var together = suite.cpuMillis(words, SUITE_BATCH);
		figures.with("vs_libreoffice", alone / ours, "x").with("vs_libreoffice_batch", together / ours, "x")
				.with("libreoffice_cpu_ms", alone, "ms").with("libreoffice_batch_cpu_ms", together, "ms");
	}

	private void preview(Figures figures) {
		try (var job = PreviewJob.in(port, staff)) {
			take(WARM_UP, save -> job.typeOnBothPages(words(save)));
			take(WARM_UP, save -> job.typeAtTheEnd(words(WARM_UP + save)));

			var both = take(SAVES, save -> job.typeOnBothPages(words(2 * WARM_UP + save)));
			var last = take(SAVES, save -> job.typeAtTheEnd(words(2 * WARM_UP + SAVES + save)));

			figures.with("preview_p95_ms", percentile(both, 0.95), "ms", Limit.atMost(300, 150))
					.with("preview_p50_ms", percentile(both, 0.5), "ms")
					.with("preview_last_page_p95_ms", percentile(last, 0.95), "ms", Limit.atMost(300, 150))
					.with("preview_last_page_p50_ms", percentile(last, 0.5), "ms");
		}
	}

	private static double cpuMillis(int times, Runnable work) {
		var threads = ManagementFactory.getThreadMXBean();
		var from = threads.getCurrentThreadCpuTime();
		for (var time = 0; time < times; time++) {
			work.run();
		}
		return (threads.getCurrentThreadCpuTime() - from) / 1e6 / times;
	}

	private static double middle(double... values) {
		return DoubleStream.of(values).sorted().toArray()[values.length / 2];
	}

	/** A number no other save has, and a word more or less, so that lines break elsewhere. */
	private static String words(int save) {
		return "Nomor " + save + " dari daftar" + " layanan".repeat(save % 7) + ". ";
	}

	private static List<Duration> take(int saves, IntFunction<Duration> save) {
		return IntStream.range(0, saves).mapToObj(save).sorted().toList();
	}

	private static double percentile(List<Duration> sorted, double share) {
		return sorted.get((int) Math.ceil(sorted.size() * share) - 1).toNanos() / 1e6;
	}
}
