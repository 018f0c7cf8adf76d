package id.nirkertas.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A Java process of its own, by the JDK that runs the benchmark; what it says goes to a file beside the figures. */
final class ChildOffice implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofMinutes(5);

	private final Process process;
	private final Path log;
	private final long startedAt = System.nanoTime();
	private final HttpClient client = HttpClient.newHttpClient();

	private ChildOffice(Process process, Path log) {
		this.process = process;
		this.log = log;
	}

	static ChildOffice start(String name, List<String> arguments) throws IOException {
		var log = Files.createDirectories(Figures.FOLDER).resolve(name + ".log");
		return new ChildOffice(process(arguments, log), log);
	}

	/** Runs a program to its end; it must end well. */
	static void run(String name, List<String> arguments) throws IOException, InterruptedException {
		try (var child = start(name, arguments)) {
			if (!child.process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || child.process.exitValue() != 0) {
				throw new IllegalStateException(name + " failed: " + child.said());
			}
		}
	}

	private static Process process(List<String> arguments, Path log) throws IOException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
		command.addAll(arguments);
		return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
	}

	/** Seconds from the start of the process to the first answer 200 of the readiness. */
	double secondsToReady(int port) throws IOException, InterruptedException {
		var readiness = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
				.build();
		await("readiness", () -> answers(readiness));
		return (System.nanoTime() - startedAt) / 1e9;
	}

	private boolean answers(HttpRequest request) {
		try {
			return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
		} catch (IOException notYet) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(e);
		}
	}

	/** Looks again and again, as often as costs nothing. */
	void await(String what, BooleanSupplier condition) throws IOException, InterruptedException {
		var until = System.nanoTime() + PATIENCE.toNanos();
		while (!condition.getAsBoolean()) {
			if (!process.isAlive() || System.nanoTime() > until) {
				throw new IllegalStateException("No " + what + ": " + said());
			}
			Thread.sleep(20);
		}
	}

	String said() throws IOException {
		return Files.readString(log);
	}

	/** Resident memory in MB; not a number where the kernel does not tell. */
	double residentMegabytes() {
		var kilobytes = Figures.said("/proc/" + process.pid() + "/status", "VmRSS:\\s*(\\d+) kB");
		return kilobytes.matches("\\d+") ? Long.parseLong(kilobytes) / 1024.0 : Double.NaN;
	}

	/** Asks it to end and waits until it has: a training run writes its cache on the way out. */
	@Override
	public void close() {
		process.destroy();
		try {
			if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
		} catch (InterruptedException e) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
	}
}
