package id.nirkertas.office;

import id.nirkertas.storage.StoreConnectionDetails;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A real MinIO server, with the settings it has in production: the name as a variable, the secret in a file. */
public final class MinioServer implements StoreConnectionDetails, AutoCloseable {

	private static final String SECRET = "kunci-rahasia-penyimpanan";

	private final HttpClient client = HttpClient.newHttpClient();
	private final Path folder;
	private final int port;
	private ServerProcess server;

	private MinioServer(Path folder, int port) throws IOException {
		this.folder = folder;
		this.port = port;
		this.server = serve();
	}

	/** In a folder of its own; it keeps its objects there from start to start. */
	public static MinioServer start(Path folder) throws IOException {
		Files.createDirectories(folder.resolve("objects"));
		Files.writeString(folder.resolve("secret"), SECRET);
		return new MinioServer(folder, ServerProcess.freePort());
	}

	private ServerProcess serve() throws IOException {
		var command = new ProcessBuilder(Program.MINIO.path().orElseThrow().toString(), "server", "--quiet", "--address",
				"127.0.0.1:" + port, "--console-address", "127.0.0.1:" + ServerProcess.freePort(),
				folder.resolve("objects").toAbsolutePath().toString());
		command.environment().putAll(Map.of("MINIO_ROOT_USER", accessKey(), "MINIO_ROOT_PASSWORD_FILE",
				folder.resolve("secret").toAbsolutePath().toString(), "MINIO_BROWSER", "off", "MINIO_UPDATE", "off"));
		return ServerProcess.start(command, folder.resolve("minio.log"), this::isReady);
	}

	private boolean isReady() {
		try {
			var question = HttpRequest.newBuilder(URI.create(endpoint() + "/minio/health/ready")).build();
			return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
		} catch (IOException notYet) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** As {@code kill -9}. */
	public void kill() {
		server.kill();
	}

	/** With the objects it had, if it does not run. */
	public void resume() throws IOException {
		if (!server.isAlive()) {
			server = serve();
		}
	}

	@Override
	public String endpoint() {
		return "http://127.0.0.1:" + port;
	}

	@Override
	public String accessKey() {
		return "nirkertas";
	}

	@Override
	public String secretKey() {
		return SECRET;
	}

	@Override
	public void close() {
		server.close();
	}
}
