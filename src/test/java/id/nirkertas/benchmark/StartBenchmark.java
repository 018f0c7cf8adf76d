package id.nirkertas.benchmark;

import id.nirkertas.benchmark.Figures.Limit;
import id.nirkertas.office.DevelopmentOfficeMain;
import id.nirkertas.office.ServicesOnly;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * From the start of the process to its first ready answer, with a database that is there: the development office as
 * {@code mvn spring-boot:test-run} starts it (Maven's own time apart), and the packed jar as production starts it, with and
 * without AOT cache, against database, object store, directory and certificates in another process. The middle of three, or of
 * {@code -Dstart.times}.
 */
@Tag("benchmark")
class StartBenchmark {

	private static final int TIMES = Integer.getInteger("start.times", 3);
	private static final int SERVICES = 25432;
	private static final int WEB = 25480;
	/** As docker/start has them. */
	private static final List<String> LIKE_PRODUCTION = List.of("-XX:+UseParallelGC", "-XX:+UseCompactObjectHeaders");
	private static final Path OFFICE = Figures.FOLDER.resolve("office").toAbsolutePath();
	private static final Path JAR = Figures.FOLDER.resolve("jar").toAbsolutePath();
	private static final Path CACHE = Figures.FOLDER.resolve("nirkertas.aot").toAbsolutePath();

	private final List<Double> memory = new ArrayList<>();

	@Test
	void fromProcessToReady() throws Exception {
		var figures = new Figures("start");
		prepareOffice();
		var warm = middle(this::developmentOffice);
		extractJar();
		try (var services = ChildOffice.start("services", services())) {
			services.await("settings", () -> said(services).contains("nirkertas.signing.anchors="));
			var settings = settings(said(services));
			var jar = middle(() -> jar(settings, List.of(), false));
			jar(settings, List.of("-XX:AOTCacheOutput=" + CACHE), false);
			var cached = middle(() -> jar(settings, List.of("-XX:AOTCache=" + CACHE), true));
			figures.with("warm_s", warm, "s", Limit.atMost(15, 10)).with("jar_s", jar, "s")
					.with("jar_aot_s", cached, "s", Limit.atMost(9, 6)).with("rss_mb", middleOf(memory), "MB").write();
		}
	}

	/** Makes the database, or puts right one that an earlier run was stopped in; the demo letters are given their time. */
	private void prepareOffice() throws Exception {
		try (var office = ChildOffice.start("prepare", development())) {
			office.secondsToReady(WEB);
			office.await("demo letters", new Rest(OFFICE.resolve("objects")));
		}
	}

	private double developmentOffice() throws Exception {
		try (var office = ChildOffice.start("development-office", development())) {
			return office.secondsToReady(WEB);
		}
	}

	private static List<String> development() {
		// What the plugin's optimised launch adds
		return office("-XX:TieredStopAtLevel=1", DevelopmentOfficeMain.class, "--server.port=" + WEB);
	}

	private static List<String> services() {
		return office("-Xshare:auto", ServicesOnly.class);
	}

	private static List<String> office(String option, Class<?> main, String... arguments) {
		var all = new ArrayList<>(List.of(option, "-Doffice.folder=" + OFFICE, "-Doffice.first-port=" + SERVICES,
				"-Dserver.port=" + WEB, "-cp", classPath(), main.getName()));
		all.addAll(List.of(arguments));
		return all;
	}

	private static void extractJar() throws IOException, InterruptedException {
		try (var files = Files.list(Path.of("target"))) {
			var packed = files.filter(file -> file.getFileName().toString().matches("nirkertas-.*\\.jar")).findFirst()
					.orElseThrow(() -> new IllegalStateException("Pack the jar first: mvn package"));
			ChildOffice.run("extract", List.of("-Djarmode=tools", "-jar", packed.toString(), "extract", "--force",
					"--destination", JAR.toString(), "--application-filename", "application.jar"));
		}
	}

	private double jar(Path settings, List<String> options, boolean weigh) throws Exception {
		var arguments = new ArrayList<>(LIKE_PRODUCTION);
		arguments.addAll(options);
		arguments.addAll(List.of("-Dspring.config.additional-location=" + settings.toUri(), "-jar",
				JAR.resolve("application.jar").toString(), "--server.port=" + WEB));
		try (var office = ChildOffice.start("jar", arguments)) {
			var seconds = office.secondsToReady(WEB);
			if (weigh) {
				memory.add(office.residentMegabytes());
			}
			return seconds;
		}
	}

	private static Path settings(String printed) throws IOException {
		var lines = printed.lines().filter(line -> line.matches("(?:spring|nirkertas)\\.[a-z.-]+=.*")).toList();
		return Files.write(Figures.FOLDER.resolve("jar.properties"), lines).toAbsolutePath();
	}

	private static String said(ChildOffice office) {
		try {
			return office.said();
		} catch (IOException notYet) {
			return "";
		}
	}

	private interface Start {
		double seconds() throws Exception;
	}

	private static double middle(Start start) throws Exception {
		var all = new ArrayList<Double>();
		for (var time = 0; time < TIMES; time++) {
			all.add(start.seconds());
		}
		return middleOf(all);
	}

	private static double middleOf(List<Double> values) {
		return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
	}

	/** True once no object has come for a while. */
	private static final class Rest implements BooleanSupplier {

		private static final long QUIET_NANOS = 8_000_000_000L;

		private final Path folder;
		private long known = -1;
		private long since = System.nanoTime();

		Rest(Path folder) {
			this.folder = folder;
		}

		@Override
		public boolean getAsBoolean() {
			var now = files();
			if (now != known) {
				known = now;
				since = System.nanoTime();
			}
			return System.nanoTime() - since > QUIET_NANOS;
		}

		private long files() {
			try (Stream<Path> files = Files.walk(folder)) {
				return files.count();
			} catch (IOException e) {
				return known;
			}
		}
	}

	/** Without empty entries, which would put this very folder, and its diagrams a second time, on the class path. */
	private static String classPath() {
		return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).filter(entry -> !entry.isBlank())
				.collect(Collectors.joining(File.pathSeparator));
	}
}
