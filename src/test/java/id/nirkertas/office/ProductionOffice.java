package id.nirkertas.office;

import id.nirkertas.office.pki.DevelopmentPki;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the image and {@code docker/compose.yaml} make of an office, without containers: the packed jar taken apart, started by
 * {@code docker/start} with the variables and secret files of the compose file, beside PostgreSQL, OpenLDAP and MinIO in
 * processes of their own. Whoever is root starts it as somebody who is not.
 */
public final class ProductionOffice implements AutoCloseable {

	/** The user of the image. */
	private static final String NOBODY = "10001";
	private static final List<String> WITHOUT_RIGHTS = List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY,
			"--clear-groups", "--no-new-privs", "--bounding-set", "-all", "--inh-caps", "-all");
	private static final String SHUT_IN = """
			mount --bind "$NIRKERTAS_CACHE" "$NIRKERTAS_CACHE" &&
			mount -t tmpfs -o noexec,nosuid,nodev,mode=1777,size=1g tmpfs "$TMPDIR" &&
			mount -o remount,bind,ro / && exec %s "$0"
			""".formatted(String.join(" ", WITHOUT_RIGHTS));
	private static final String DATABASE_PASSWORD = "kata-sandi-basis-data";

	private final HttpClient client = HttpClient.newHttpClient();
	private final Path folder;
	private final OfficeDatabase database;
	private final OpenLdap directory;
	private final MinioServer store;
	private final DevelopmentPki certificates;
	private final ComposeFile compose;
	private final int port = ServerProcess.freePort();
	private final boolean mayShutIn = mayShutIn();

	private ProductionOffice(Path folder) throws Exception {
		this.folder = folder;
		this.directory = OpenLdap.start(folder.resolve("directory"));
		this.store = MinioServer.start(folder.resolve("store"));
		this.certificates = new DevelopmentPki(folder.resolve("pki"), 0);
		this.database = OfficeDatabase.start(new OfficeSettings(folder.resolve("database"),
				Path.of("target", "office", "postgres-program").toAbsolutePath(), 0));
		this.compose = ComposeFile.read(Path.of("docker", "compose.yaml"), Map.of("LDAP_BASE", directory.getBase(),
				"TIME_STAMP_ADDRESS", certificates.timeStampAddress().toString(), "PUBLIC_ADDRESS",
				"https://naskah.contohprov.example"));
	}

	/** The services run and everything the application is given lies in the folder; the application does not run yet. */
	public static ProductionOffice prepare(Path folder) throws Exception {
		var office = new ProductionOffice(folder);
		try {
			office.certificates.start();
			office.makeDatabase();
			office.copyProgram();
			office.writeSecrets();
			office.copyConfiguration();
			office.giveToNobody(Files.createDirectory(office.caches()));
			allow(Files.createDirectory(office.part("work")), "r-xr-xr-x");
			office.giveToNobody(Files.createDirectory(office.part("tmp")));
			return office;
		} catch (Exception e) {
			office.close();
			throw e;
		}
	}

	/** Its own user and password, checked as production checks them. */
	private void makeDatabase() throws SQLException, IOException {
		var address = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(database.port());
		try (var connection = DriverManager.getConnection(address, "postgres", "");
				var statement = connection.createStatement()) {
			statement.execute("create role nirkertas login password '%s'".formatted(DATABASE_PASSWORD));
			statement.execute("create database nirkertas owner nirkertas");
			Files.writeString(folder.resolve("database/postgres/pg_hba.conf"), """
					host nirkertas nirkertas 127.0.0.1/32 scram-sha-256
					host all postgres 127.0.0.1/32 trust
					""");
			statement.execute("select pg_reload_conf()");
		}
	}

	/** As the Dockerfile does. */
	private void copyProgram() throws IOException, InterruptedException {
		try (var packed = Files.list(Path.of("target"))) {
			var jar = packed.filter(file -> file.getFileName().toString().matches("nirkertas-.*\\.jar")).findFirst()
					.orElseThrow(() -> new IllegalStateException("Pack the jar first: mvn package"));
			var extract = new ProcessBuilder(java(), "-Djarmode=tools", "-jar", jar.toString(), "extract", "--destination",
					part("home").toString(), "--application-filename", "application.jar").inheritIO().start();
			if (extract.waitFor() != 0) {
				throw new IOException("The jar cannot be taken apart");
			}
		}
		for (var script : List.of("start", "healthy")) {
			Files.copy(Path.of("docker", script), part("home").resolve(script), StandardCopyOption.COPY_ATTRIBUTES);
		}
	}

	private void writeSecrets() throws IOException {
		var passwords = Map.of("database-password", DATABASE_PASSWORD, "store-secret-key", store.secretKey(),
				"directory-password", directory.getPassword());
		Files.createDirectory(part("secrets"));
		for (var secret : compose.secretTargets().entrySet()) {
			Files.writeString(part("secrets").resolve(secret.getValue()),
					Objects.requireNonNull(passwords.get(secret.getKey()), secret.getKey()));
		}
	}

	private void copyConfiguration() throws IOException {
		Files.createDirectories(part("etc/anchors"));
		Files.copy(certificates.anchorsFile(), part("etc/anchors/anchors.pem"));
		allow(part("etc/anchors/anchors.pem"), "r--r--r--");
		Files.createDirectories(part("etc/organisation"));
		for (var file : List.of("units.csv", "positions.csv", "assignments.csv")) {
			try (var source = getClass().getResourceAsStream("/office/organisation/" + file)) {
				Files.copy(Objects.requireNonNull(source), part("etc/organisation").resolve(file));
			}
		}
	}

	/** By {@code docker/start}, with more options for Java; its output is in the named log. Comes back when it is ready. */
	public Running start(String log, String options) throws IOException {
		var command = new ProcessBuilder(asNobody("start"))
				.directory(part("work").toFile());
		command.environment().clear();
		command.environment().putAll(environment());
		command.environment().put("JAVA_OPTIONS", "-Djava.io.tmpdir=" + part("tmp") + " " + options);
		var began = System.nanoTime();
		var process = ServerProcess.start(command, Files.createDirectories(Path.of("target", "production")).resolve(log),
				this::isReady);
		return new Running(process, Duration.ofNanos(System.nanoTime() - began));
	}

	/** What {@code docker/healthy} says: 0 when the application is ready. */
	public int healthy() throws IOException, InterruptedException {
		var command = new ProcessBuilder(asNobody("healthy"))
				.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
		command.environment().putAll(environment());
		return command.start().waitFor();
	}

	private Map<String, String> environment() {
		var all = new HashMap<String, String>();
		compose.environment()
				.forEach((name, value) -> all.put(name, value.replace("database:5432", "127.0.0.1:" + database.port())
						.replace("ldap://directory:1389", directory.getUrls()[0])
						.replace("http://store:9000", store.endpoint()).replace("/etc/nirkertas/", part("etc") + "/")));
		all.putAll(Map.of("PATH", System.getenv("PATH"), "JAVA_HOME", System.getProperty("java.home"), "SERVER_PORT",
				Integer.toString(port), "NIRKERTAS_HOME", part("home").toString(), "NIRKERTAS_CACHE", caches().toString(),
				"NIRKERTAS_SECRETS", part("secrets").toString(), "TMPDIR", part("tmp").toString()));
		return all;
	}

	private boolean isReady() {
		try {
			var readiness = HttpRequest
					.newBuilder(URI.create("http://127.0.0.1:%d/actuator/health/readiness".formatted(port)))
					.timeout(Duration.ofSeconds(5)).build();
			return client.send(readiness, BodyHandlers.discarding()).statusCode() == 200;
		} catch (IOException notYet) {
			return false;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static boolean isRoot() {
		return "root".equals(System.getProperty("user.name"));
	}

	/**
	 * As in the container: no rights and no way to more; where root may arrange it, all is read-only but the cache and a place
	 * for passing files that runs no programs.
	 */
	private List<String> asNobody(String script) throws IOException {
		var program = part("home").resolve(script).toString();
		if (!isRoot()) {
			return List.of(program);
		}
		return mayShutIn
				? List.of("unshare", "--mount", "--propagation", "private", "sh", "-c", SHUT_IN, program)
				: Stream.concat(WITHOUT_RIGHTS.stream(), Stream.of(program)).toList();
	}

	private static boolean mayShutIn() throws IOException, InterruptedException {
		return isRoot() && new ProcessBuilder("unshare", "--mount", "true").start().waitFor() == 0;
	}

	private void giveToNobody(Path path) throws IOException {
		if (isRoot()) {
			Files.setAttribute(path, "unix:uid", Integer.parseInt(NOBODY));
		}
	}

	private static void allow(Path path, String rights) throws IOException {
		Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
	}

	private static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	private Path part(String name) {
		return folder.resolve(name);
	}

	private Path caches() {
		return part("cache");
	}

	/** The AOT caches that were written. */
	public List<Path> aotCaches() throws IOException {
		try (Stream<Path> files = Files.list(caches())) {
			return files.toList();
		}
	}

	public int port() {
		return port;
	}

	/** Where the object store keeps its objects. */
	public Path objects() {
		return part("store/objects/nirkertas");
	}

	@Override
	public void close() throws IOException {
		certificates.close();
		store.close();
		directory.close();
		database.close();
	}

	/** The application, and how long it took to be ready; to close it asks it to end in peace. */
	public record Running(AutoCloseable process, Duration took) implements AutoCloseable {

		@Override
		public void close() throws Exception {
			process.close();
		}
	}
}
