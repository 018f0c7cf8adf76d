package id.nirkertas.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A server in a process of its own, on a loopback port; it ends with whoever started it, at the latest with the JVM. */
final class ServerProcess implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final Process process;
	private final Thread lastResort;

	private ServerProcess(Process process) {
		this.process = process;
		this.lastResort = new Thread(process::destroyForcibly, "end-" + process.pid());
		Runtime.getRuntime().addShutdownHook(lastResort);
	}

	/** Comes back once it answers; what it says is in the log. */
	static ServerProcess start(ProcessBuilder command, Path log, BooleanSupplier answers) throws IOException {
		var server = new ServerProcess(command.redirectErrorStream(true).redirectOutput(log.toFile()).start());
		var until = System.nanoTime() + PATIENCE.toNanos();
		while (!answers.getAsBoolean()) {
			if (!server.process.isAlive() || System.nanoTime() > until) {
				server.kill();
				throw new IOException(
						"%s does not start: %s".formatted(command.command().getFirst(), Files.readString(log)));
			}
			pause();
		}
		return server;
	}

	private static void pause() throws IOException {
		try {
			Thread.sleep(20);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while a server starts", e);
		}
	}

	static int freePort() {
		try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	boolean isAlive() {
		return process.isAlive();
	}

	/** As {@code kill -9}. */
	void kill() {
		process.destroyForcibly();
		waitForEnd();
	}

	/** Lets it finish what it does. */
	@Override
	public void close() {
		process.destroy();
		waitForEnd();
	}

	private void waitForEnd() {
		try {
			if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
		} catch (InterruptedException e) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
		}
		try {
			Runtime.getRuntime().removeShutdownHook(lastResort);
		} catch (IllegalStateException alreadyEnding) {
			// Then the hook runs, and finds nothing left to end
		}
	}
}
