package id.nirkertas.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.Nirkertas;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms and how their sources are written. Each rule has a bad sample beside it, in the resources of the tests. */
class ModularityTests {

	static final List<JavaSource> PRODUCT = JavaSource.ofTheProduct();

	@Test
	void roomsKeepTheirBounds() {
		var tests = ModularityTests.class.getProtectionDomain().getCodeSource().getLocation().toString();

		ApplicationModules.of(Nirkertas.class, location -> !location.asURI().toString().startsWith(tests)).verify();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void holds(Rule<JavaSource> rule) {
		assertThat(PRODUCT.stream().map(rule::check).flatMap(List::stream)).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("rules")
	void bites(Rule<JavaSource> rule) {
		assertThat(rule.check(JavaSource.bad(rule.name()))).isNotEmpty();
	}

	/** Else the rule about faces would hold for want of one. */
	@Test
	void theFacesOfTheRoomsAreKnown() {
		assertThat(PRODUCT.stream().filter(JavaRules::isFace).map(JavaSource::fileName)).contains("Access.java",
				"Classification.java", "Directory.java", "Dispositions.java", "Distribution.java", "Letters.java",
				"Numbering.java", "Paper.java", "Records.java", "Registry.java", "Reviews.java", "Signing.java",
				"Trail.java",
				"Vault.java", "WorkingDays.java", "Worklist.java");
	}

	@Test
	void testsMockNothing() {
		assertThat(faultsOfTheTests("no-foreign-taste")).isEmpty();
	}

	@Test
	void testsAreInShortFilesToo() {
		assertThat(faultsOfTheTests("short-files")).isEmpty();
	}

	/** A package that is not marked is not checked for nulls at all. */
	@ParameterizedTest
	@MethodSource("roots")
	void packagesAreCheckedForNulls(Path root) throws IOException {
		assertThat(unmarked(root)).isEmpty();
	}

	@Test
	void findsAPackageThatIsNotCheckedForNulls() throws IOException {
		assertThat(unmarked(Path.of("src/test/resources/architecture/bad/java"))).isNotEmpty();
	}

	@Test
	void everyRoomIsInTheDrawing() {
		assertThat(JavaRules.LEVELS).containsKeys(PRODUCT.stream().map(JavaSource::room).filter(room -> !room.isEmpty())
				.distinct().toArray(String[]::new));
	}

	/** Two faults of the engine are open for ever in this edition; both are reached only through these parts of it. */
	@Test
	void engineComesWithoutItsServices() {
		assertThat(services(Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)))).isEmpty();
	}

	@Test
	void findsTheServicesOfTheEngine() {
		var jars = Stream.of("/jars/camunda-engine-7.24.0.jar", "/jars/camunda-engine-rest-core-7.24.0.jar",
				"/jars/camunda-bpm-spring-boot-starter-webapp-7.24.0.jar", "/jars/camunda-webapp-7.24.0.war");

		assertThat(services(jars)).hasSize(3);
	}

	static List<Rule<JavaSource>> rules() {
		return JavaRules.ALL;
	}

	static List<Path> roots() {
		return List.of(Path.of("src/main/java"), Path.of("src/test/java"));
	}

	private static List<String> faultsOfTheTests(String name) {
		var rule = rules().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
		return JavaSource.ofTheTests().stream().map(rule::check).flatMap(List::stream).toList();
	}

	private static List<String> services(Stream<String> jars) {
		return jars.map(jar -> String.valueOf(Path.of(jar).getFileName()))
				.filter(jar -> jar.matches("(camunda|operaton).*(rest|webapp|starter).*")).toList();
	}

	private static List<Path> unmarked(Path root) throws IOException {
		try (var files = Files.walk(root)) {
			return files.filter(file -> file.toString().endsWith(".java")).map(Path::getParent).distinct()
					.filter(folder -> !isMarked(folder)).toList();
		}
	}

	/** Tests beside their room share its mark. */
	private static boolean isMarked(Path folder) {
		var twin = Path.of(folder.toString().replace("src/test/java", "src/main/java"));
		return Stream.of(folder, twin).map(each -> each.resolve("package-info.java")).filter(Files::exists)
				.anyMatch(file -> read(file).contains("NullMarked"));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
