package id.nirkertas.benchmark;

import id.nirkertas.benchmark.Figures.Limit;
import id.nirkertas.integration.PreviewJob;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.Staff;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/**
 * How long a drafter waits for the paper: from the changed words being sent until both pages of the letter are there as
 * pictures, saved and written through to the disk on the way. Browser, application, database and object store share the cores.
 * In the first figure every save changes both pages; in the second the last one, as when somebody goes on writing.
 *
 * <p>{@code -Dpreview.saves} and {@code -Dpreview.warmup} change the size.
 */
@Tag("benchmark")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "nirkertas.directory.organisation="
		+ DevelopmentOffice.ORGANISATION)
@Import(DevelopmentOffice.class)
class PreviewBenchmark {

	private static final int SAVES = Integer.getInteger("preview.saves", 200);
	private static final int WARM_UP = Integer.getInteger("preview.warmup", 300);

	@LocalServerPort
	int port;
	@Autowired
	Staff staff;

	@Test
	void bothPagesAfterEachSave() throws IOException {
		var figures = new Figures("preview");
		try (var job = PreviewJob.in(port, staff)) {
			take(WARM_UP, save -> job.typeOnBothPages(words(save)));
			take(WARM_UP, save -> job.typeAtTheEnd(words(WARM_UP + save)));

			var both = take(SAVES, save -> job.typeOnBothPages(words(2 * WARM_UP + save)));
			var last = take(SAVES, save -> job.typeAtTheEnd(words(2 * WARM_UP + SAVES + save)));

			figures.with("preview_p95_ms", percentile(both, 0.95), "ms", Limit.atMost(300, 150))
					.with("preview_p50_ms", percentile(both, 0.5), "ms")
					.with("preview_last_page_p95_ms", percentile(last, 0.95), "ms", Limit.atMost(300, 150))
					.with("preview_last_page_p50_ms", percentile(last, 0.5), "ms").write();
		}
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
