package id.nirkertas.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.env.Environment;

/** Somebody's office keeps its folder and ports; a test's office takes a folder and ports of its own. */
record OfficeSettings(Path folder, Path programs, int firstPort) {

	static OfficeSettings from(Environment environment) {
		var folder = environment.getProperty("office.folder");
		if (folder == null) {
			return passing();
		}
		// The object store refuses large files below a relative folder
		var kept = Path.of(folder).toAbsolutePath();
		return new OfficeSettings(kept, kept.resolve("postgres-program"),
				environment.getProperty("office.first-port", Integer.class, 15432));
	}

	private static OfficeSettings passing() {
		try {
			var offices = Files.createDirectories(Path.of("target", "office").toAbsolutePath());
			return new OfficeSettings(Files.createTempDirectory(offices, "t"), offices.resolve("postgres-program"), 0);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	boolean isPassing() {
		return firstPort == 0;
	}

	/** Zero lets the service find one; the database cannot. */
	int port(Service service) {
		if (!isPassing()) {
			return service.portAfter(firstPort);
		}
		return service == Service.DATABASE ? freePort() : 0;
	}

	private static int freePort() {
		try (var socket = new ServerSocket(0)) {
			return socket.getLocalPort();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** In the order of their ports. */
	enum Service {
		DATABASE(0), STORE(1), DIRECTORY(2), CERTIFICATES(3);

		private final int place;

		Service(int place) {
			this.place = place;
		}

		int portAfter(int firstPort) {
			return firstPort + place;
		}
	}
}
