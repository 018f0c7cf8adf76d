package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code docker/start} makes of the options that an office adds; a small program stands where the application does. */
@Tag("integration")
class StartScriptTests {

	private static final String OURS = "-XX:+UseParallelGC";

	@TempDir
	Path folder;

	/** Says with which options it was started. */
	static final class Program {

		public static void main(String[] arguments) {
			System.out.println(ManagementFactory.getRuntimeMXBean().getInputArguments());
		}
	}

	@BeforeEach
	void packTheProgram() throws IOException {
		Files.createDirectory(folder.resolve("cache"));
		var manifest = new Manifest();
		manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
		manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Program.class.getName());
		var file = "/" + Program.class.getName().replace('.', '/') + ".class";
		try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve("application.jar")), manifest);
				var code = Objects.requireNonNull(getClass().getResourceAsStream(file))) {
			jar.putNextEntry(new JarEntry(file.substring(1)));
			code.transferTo(jar);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "-Xmx64m", OURS, "-XX:+UseGCOverheadLimit"})
	void collectsInOneGoUnlessToldOtherwise(String options) throws Exception {
		assertThat(start(options)).contains(OURS, "-XX:+UseCompactObjectHeaders");
	}

	@ParameterizedTest
	@ValueSource(strings = {"-XX:+UseG1GC", "-Xmx64m -XX:+UseSerialGC", "-XX:+UseZGC -XX:-UseCompactObjectHeaders",
			"-XX:+UseShenandoahGC", "-XX:+UnlockExperimentalVMOptions -XX:+UseEpsilonGC"})
	void anotherCollectorTakesThePlaceOfOurs(String options) throws Exception {
		assertThat(start(options)).contains(options.split(" ")).doesNotContain(OURS);
	}

	@Test
	void aCacheServesTheOptionsItWasMadeWithAlone() throws Exception {
		assertThat(start("")).contains("-XX:AOTCacheOutput=");
		// On: Java refuses to start if it cannot use the cache
		assertThat(start("-XX:AOTMode=on")).contains("-XX:AOTCache=");

		assertThat(start("-XX:-UseCompressedOops")).contains("-XX:AOTCacheOutput=");
		assertThat(start("-XX:AOTMode=on -XX:-UseCompressedOops")).contains("-XX:AOTCache=");
	}

	private String start(String options) throws IOException, InterruptedException {
		var command = new ProcessBuilder("sh", "docker/start").redirectErrorStream(true);
		command.environment().put("JAVA_HOME", System.getProperty("java.home"));
		command.environment().put("JAVA_OPTIONS", options);
		command.environment().put("NIRKERTAS_HOME", folder.toString());
		command.environment().put("NIRKERTAS_CACHE", folder.resolve("cache").toString());
		command.environment().put("NIRKERTAS_SECRETS", folder.toString());
		var process = command.start();
		var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor()).as(said).isZero();
		return said;
	}
}
