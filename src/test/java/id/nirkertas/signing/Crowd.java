package id.nirkertas.signing;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/** Files that come to no end are being examined, and hold their places until the crowd is sent away. */
public final class Crowd implements AutoCloseable {

	private static final int PATIENCE_SECONDS = 20;

	private final ExecutorService people = Executors
			.newThreadPerTaskExecutor(Thread.ofPlatform().name("crowd-", 1).daemon().factory());
	private final List<Closeable> held = new ArrayList<>();

	/** So many before the desk; they all have a place when this returns. */
	public static Crowd of(int size, Path folder, Function<Path, ?> desk)
			throws IOException, InterruptedException, ExecutionException, TimeoutException {
		var crowd = new Crowd();
		for (var each = 0; each < size; each++) {
			crowd.join(pipe(folder.resolve("endless-" + each)), desk);
		}
		return crowd;
	}

	/** A pipe is opened for writing only once somebody reads it. */
	private void join(Path pipe, Function<Path, ?> desk) throws InterruptedException, ExecutionException, TimeoutException {
		people.submit(() -> desk.apply(pipe));
		held.add(people.submit(() -> Files.newOutputStream(pipe)).get(PATIENCE_SECONDS, TimeUnit.SECONDS));
	}

	private static Path pipe(Path path) throws IOException, InterruptedException {
		var made = new ProcessBuilder("mkfifo", path.toString()).start().waitFor();
		if (made != 0) {
			throw new IOException("mkfifo " + path + " ended with " + made);
		}
		return path;
	}

	@Override
	public void close() throws IOException {
		for (var each : held) {
			each.close();
		}
		people.shutdownNow();
	}
}
