package id.nirkertas.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.nirkertas.integration.Needs;
import id.nirkertas.office.Clamd;
import id.nirkertas.office.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The virus scanner of an office is ClamAV, asked over its port or its socket. */
@Tag("integration")
@Needs(Program.CLAMD)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ClamdTests {

	@TempDir
	static Path folder;
	Clamd clamd;

	@BeforeAll
	void startIt() throws IOException {
		clamd = Clamd.start(folder);
	}

	@AfterAll
	void endIt() {
		clamd.close();
	}

	Stream<VirusScanner> ways() {
		return Stream.of(clamd.byPort(), clamd.bySocket()).map(ClamdTests::scanner);
	}

	private static VirusScanner scanner(String address) {
		return Objects.requireNonNull(new VirusScanSettings(address, Duration.ofSeconds(60)).scanner());
	}

	@ParameterizedTest
	@MethodSource("ways")
	void callsAHarmlessFileClean(VirusScanner scanner) throws IOException {
		assertThat(scanner.find(file(OfficeFiles.word("Dengan hormat,").bytes()))).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("ways")
	void findsAVirusAlsoWhereItIsPackedIntoADocument(VirusScanner scanner) throws IOException {
		var packed = OfficeFiles.word("Dengan hormat, %s.".formatted(Clamd.WORD)).bytes();

		assertThat(new String(packed, StandardCharsets.ISO_8859_1)).doesNotContain(Clamd.WORD);
		assertThat(scanner.find(file(packed)).orElseThrow()).startsWith(Clamd.NAME);
	}

	@ParameterizedTest
	@MethodSource("ways")
	void hearsAFileOfFiftyMegabytesToItsEnd(VirusScanner scanner) throws IOException {
		var large = new byte[50 << 20];
		new Random(1).nextBytes(large);
		assertThat(scanner.find(file(large))).isEmpty();
		var word = Clamd.WORD.getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(word, 0, large, large.length - word.length, word.length);

		assertThat(scanner.find(file(large)).orElseThrow()).startsWith(Clamd.NAME);
	}

	/** It breaks off there, and then nobody knows. */
	@ParameterizedTest
	@MethodSource("ways")
	void callsNoFileCleanThatIsTooLargeForIt(VirusScanner scanner) throws IOException {
		var file = file(new byte[70 << 20]);

		assertThatExceptionOfType(IOException.class).isThrownBy(() -> scanner.find(file));
	}

	private static Path file(byte[] content) throws IOException {
		return Files.write(folder.resolve("berkas"), content);
	}
}
