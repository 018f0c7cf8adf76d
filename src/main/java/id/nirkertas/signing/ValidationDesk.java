package id.nirkertas.signing;

import id.nirkertas.signing.ValidationReport.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Examines few files at a time, each within a limit of size and time: a validation costs as much as a hundred pages.
 * A file that is too large or takes too long is called uncertain, never unsigned.
 */
final class ValidationDesk implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(ValidationDesk.class);

	private final LazyExamination examination;
	private final long largestFile;
	private final Duration within;
	private final Semaphore places;
	private final ExecutorService examiners;

	ValidationDesk(Supplier<Examination> examination, SigningSettings settings) {
		this.examination = new LazyExamination(examination);
		this.largestFile = settings.largestFile().toBytes();
		this.within = settings.validationWithin();
		this.places = new Semaphore(settings.validationsAtOnce(), true);
		this.examiners = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("validation-", 1).daemon().factory());
	}

	ValidationReport examine(Path file) {
		try {
			return Files.size(file) > largestFile ? notExamined("it is too large") : examine(Files.readAllBytes(file));
		} catch (IOException e) {
			LOG.warn("A file to validate could not be read", e);
			return new ValidationReport(Verdict.UNREADABLE, List.of());
		}
	}

	ValidationReport examine(byte[] pdf) {
		var until = System.nanoTime() + within.toNanos();
		try {
			if (!places.tryAcquire(within.toNanos(), TimeUnit.NANOSECONDS)) {
				return notExamined("too many others wait");
			}
			return await(start(pdf), until - System.nanoTime());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return notExamined("nobody waits for it any more");
		}
	}

	/** The place is free again only when the work has really ended, or a file that never ends would take them all in turn. */
	private Future<ValidationReport> start(byte[] pdf) {
		try {
			return examiners.submit(() -> {
				try {
					return examination.get().of(pdf);
				} finally {
					places.release();
				}
			});
		} catch (RuntimeException e) {
			places.release();
			throw e;
		}
	}

	private ValidationReport await(Future<ValidationReport> work, long nanos) throws InterruptedException {
		try {
			return work.get(nanos, TimeUnit.NANOSECONDS);
		} catch (TimeoutException e) {
			work.cancel(true);
			return notExamined("it takes too long");
		} catch (ExecutionException e) {
			LOG.error("A validation broke down", e.getCause());
			return notExamined("the validation broke down");
		}
	}

	private static ValidationReport notExamined(String why) {
		LOG.warn("A file was not validated: {}", why);
		return new ValidationReport(Verdict.UNCERTAIN, List.of());
	}

	@Override
	public void close() {
		examiners.shutdownNow();
	}

	/** DSS costs a second of start-up; nobody pays for it before the first file. */
	private static final class LazyExamination {

		private final Supplier<Examination> maker;
		private @Nullable Examination made;

		LazyExamination(Supplier<Examination> maker) {
			this.maker = maker;
		}

		synchronized Examination get() {
			if (made == null) {
				made = maker.get();
			}
			return made;
		}
	}
}
