package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Two processes that do the same work on one database, die, and begin again. What they say is in {@code target/numbering-proof}. */
final class Houses implements AutoCloseable {

	static final int COUNT = 2;
	private static final int KILLED = 137;

	private final Class<?> work;
	private final Process[] running = new Process[COUNT];
	private int started;

	/** @param work its main method does it, and ends with 0 */
	Houses(Class<?> work) {
		this.work = work;
	}

	/** @param arguments the seed comes behind them: every start has its own */
	void start(int house, long seed, List<String> arguments) throws IOException {
		var log = Files.createDirectories(Path.of("target", "numbering-proof"))
				.resolve("%s-%d-%d.log".formatted(work.getSimpleName(), house, started));
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
				work.getName()));
		command.addAll(arguments);
		command.add(Long.toString(seed + started++));
		running[house] = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
	}

	boolean isAtWork(int house) {
		return running[house].isAlive();
	}

	void kill(int house) {
		running[house].destroyForcibly().onExit().join();
		assertThat(running[house].exitValue()).isEqualTo(KILLED);
	}

	/** Nothing moves in it until it {@link #goesOn}. */
	void holdsStill(int house) throws Exception {
		signal(house, "-STOP");
	}

	void goesOn(int house) throws Exception {
		signal(house, "-CONT");
	}

	private void signal(int house, String name) throws Exception {
		assertThat(new ProcessBuilder("kill", name, Long.toString(running[house].pid())).start().waitFor()).isZero();
	}

	void awaitTheirEnd() throws Exception {
		for (var house : running) {
			assertThat(house.waitFor(5, TimeUnit.MINUTES)).isTrue();
			assertThat(house.exitValue()).as("see target/numbering-proof").isZero();
		}
	}

	@Override
	public void close() {
		for (var house : running) {
			if (house != null) {
				house.destroyForcibly().onExit().join();
			}
		}
	}
}
