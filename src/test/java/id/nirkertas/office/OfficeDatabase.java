package id.nirkertas.office;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * PostgreSQL 18 as somebody would run it who means to keep what is in it. A killed office leaves its server behind; the next
 * start ends that one properly and starts its own.
 */
final class OfficeDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final EmbeddedPostgres server;
	private final OfficeSettings office;

	private OfficeDatabase(EmbeddedPostgres server, OfficeSettings office) {
		this.server = server;
		this.office = office;
	}

	static OfficeDatabase start(OfficeSettings office) throws IOException {
		var data = data(office.folder());
		endOrphan(office.folder());
		return new OfficeDatabase(EmbeddedPostgres.builder().setPort(office.port(OfficeSettings.Service.DATABASE))
				.setOverrideWorkingDirectory(Files.createDirectories(office.programs()).toFile()).setDataDirectory(data)
				.setCleanDataDirectory(false).setPGStartupWait(PATIENCE)
				// Its own hook would run beside Spring's and end the database under the connection pool
				.setRegisterShutdownHook(false)
				// The library switches these off, which is fine for a test and fatal for an office
				.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on")
				.setServerConfig("full_page_writes", "on").start(), office);
	}

	private static Path data(Path folder) {
		return folder.resolve("postgres");
	}

	/** Ends the server that a killed office left on this folder, if there is one. */
	static void endOrphan(Path folder) throws IOException {
		var orphan = orphan(folder);
		if (orphan.isEmpty()) {
			return;
		}
		// An interrupt asks for a fast stop: roll back, write everything, go. Only Windows has no such signal
		if (System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows")) {
			orphan.get().destroy();
		} else {
			new ProcessBuilder("kill", "-INT", Long.toString(orphan.get().pid())).start();
		}
		try {
			orphan.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		} catch (TimeoutException | ExecutionException e) {
			throw new IOException("A database server left behind (process %d) does not end".formatted(orphan.get().pid()),
					e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static Optional<ProcessHandle> orphan(Path folder) throws IOException {
		var file = data(folder).resolve("postmaster.pid");
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		var lines = Files.readAllLines(file);
		return lines.isEmpty()
				? Optional.empty()
				: ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
						// The number may belong to some other program by now
						.filter(process -> process.info().command().orElse("").contains("postgres"));
	}

	int port() {
		return server.getPort();
	}

	@Override
	public String getUsername() {
		return "postgres";
	}

	@Override
	public String getPassword() {
		return "";
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://127.0.0.1:%d/postgres?reWriteBatchedInserts=true".formatted(port());
	}

	@Override
	public void close() throws IOException {
		server.close();
		if (office.isPassing()) {
			remove(office.folder());
		}
	}

	private static void remove(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}
}
