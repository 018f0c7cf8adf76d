package id.nirkertas.signing;

import id.nirkertas.shared.Verdict;
import id.nirkertas.signing.ValidationReport.Hindrance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
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
import org.springframework.util.unit.DataSize;

/**
 * Examines few files at a time, each within a limit of size and time: a validation costs as much as a hundred pages. What
 * anybody uploads has places of its own, so that no crowd there keeps a letter of the office from being examined. Whoever
 * finds them all taken is told soon; and a file that was not examined is called so, never uncertain.
 */
final class ValidationDesk implements AutoCloseable {

	private static final Logger LOG = LoggerFactory.getLogger(ValidationDesk.class);

	private final LazyExamination examination;
	private final DataSize largestFile;
	private final Duration patience;
	private final Duration within;
	private final Semaphore forLetters;
	private final Semaphore forUploads;
	private final ExecutorService examiners;

	ValidationDesk(Supplier<Examination> examination, SigningSettings settings) {
		this.examination = new LazyExamination(examination);
		this.largestFile = settings.largestFile();
		this.patience = settings.validationPatience();
		this.within = settings.validationWithin();
		this.forLetters = new Semaphore(settings.validationsAtOnce(), true);
		this.forUploads = new Semaphore(settings.validationsAtOnce(), true);
		this.examiners = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().name("validation-", 1).daemon().factory());
	}

	Verdict mayExamine(DataSize file) {
		return Verdict.when(file.compareTo(largestFile) <= 0, "signing.file-too-large", largestFile.toMegabytes());
	}

	DataSize largestFile() {
		return largestFile;
	}

	ValidationReport examine(Path file) {
		return examine(file, forLetters);
	}

	/** Nobody waits for it before a browser: it has as long for its turn as for its examination. */
	ValidationReport examine(byte[] pdf) {
		return examine(() -> pdf, forLetters, within);
	}

	ValidationReport examineUpload(Path file) {
		return examine(file, forUploads);
	}

	private ValidationReport examine(Path file, Semaphore places) {
		try {
			return mayExamine(DataSize.ofBytes(Files.size(file))).isAllowed()
					? examine(() -> Files.readAllBytes(file), places, patience)
					: notExamined(Hindrance.TOO_LARGE);
		} catch (IOException e) {
			return notRead(e);
		}
	}

	/** The file is read only when its turn has come: many that wait would fill the memory. */
	private ValidationReport examine(Callable<byte[]> pdf, Semaphore places, Duration turn) {
		try {
			return places.tryAcquire(turn.toNanos(), TimeUnit.NANOSECONDS)
					? await(start(pdf, places))
					: notExamined(Hindrance.TOO_MANY_WAITING);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return notExamined(Hindrance.CALLED_OFF);
		}
	}

	/** The place is free again only when the work has really ended, or a file that never ends would take them all in turn. */
	private Future<ValidationReport> start(Callable<byte[]> pdf, Semaphore places) {
		try {
			return examiners.submit(() -> {
				try {
					return examination.get().of(pdf.call());
				} finally {
					places.release();
				}
			});
		} catch (RuntimeException e) {
			places.release();
			throw e;
		}
	}

	private ValidationReport await(Future<ValidationReport> work) throws InterruptedException {
		try {
			return work.get(within.toNanos(), TimeUnit.NANOSECONDS);
		} catch (TimeoutException e) {
			work.cancel(true);
			return notExamined(Hindrance.TOO_SLOW);
		} catch (ExecutionException e) {
			if (e.getCause() instanceof IOException unread) {
				return notRead(unread);
			}
			LOG.error("A validation broke down", e.getCause());
			return notExamined(Hindrance.BROKEN_DOWN);
		}
	}

	private static ValidationReport notRead(IOException cause) {
		LOG.warn("A file to validate could not be read", cause);
		return ValidationReport.notExamined(Hindrance.NOT_READ);
	}

	private static ValidationReport notExamined(Hindrance why) {
		LOG.warn("A file was not validated: {}", why);
		return ValidationReport.notExamined(why);
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
