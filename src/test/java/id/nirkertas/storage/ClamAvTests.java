package id.nirkertas.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file is clean when the scanner says so of the whole of it; whatever else it does, nobody waits for it for ever. */
@Timeout(20)
@SuppressWarnings("NullAway.Init")
class ClamAvTests {

	static final Duration PATIENCE = Duration.ofSeconds(1);

	@TempDir
	Path folder;
	Path file;

	@BeforeEach
	void bringAFile() throws IOException {
		file = Files.write(folder.resolve("data.pdf"), "isi ".repeat(100_000).getBytes(StandardCharsets.US_ASCII));
	}

	@Test
	void hearsTheWholeFileByteForByte() throws Exception {
		var heard = new CompletableFuture<byte[]>();

		try (var scanner = new StubScanner((in, out) -> {
			heard.complete(StubScanner.heard(in));
			out.write("stream: OK\0".getBytes(StandardCharsets.US_ASCII));
		})) {
			assertThat(asking(scanner).find(file)).isEmpty();
		}

		assertThat(heard.join()).isEqualTo(Files.readAllBytes(file));
	}

	@Test
	void namesWhatItFound() throws IOException {
		try (var scanner = new StubScanner(StubScanner.answering("stream: Win.Test.EICAR_HDB-1 FOUND"))) {
			assertThat(asking(scanner).find(file)).contains("Win.Test.EICAR_HDB-1");
		}
	}

	/** It comes to pages and to the trail. */
	@Test
	void takesForANameNothingThatIsNone() throws IOException {
		try (var scanner = new StubScanner(StubScanner.answering("stream: <b>\u0007x FOUND\n FOUND"))) {
			assertThatExceptionOfType(IOException.class).isThrownBy(() -> asking(scanner).find(file));
		}
		try (var scanner = new StubScanner(StubScanner.answering("stream: <b onclick='x'>" + "y".repeat(150) + " FOUND"))) {
			assertThat(asking(scanner).find(file).orElseThrow()).hasSize(100).startsWith("-b-onclick--x--yyy");
		}
	}

	static Stream<Arguments> faulty() {
		return Stream.of(argumentSet("another server", StubScanner.answering("HTTP/1.1 400 Bad Request")),
				argumentSet("an error", StubScanner.answering("INSTREAM size limit exceeded. ERROR")),
				argumentSet("nothing", StubScanner.answering("")),
				argumentSet("almost clean", StubScanner.answering("stream: OK ERROR")),
				argumentSet("breaks off at once", (StubScanner.Manner) (in, out) -> {
				}),
				argumentSet("breaks off within the file", (StubScanner.Manner) (in, out) -> in.readNBytes(70_000)),
				argumentSet("breaks off after the file", (StubScanner.Manner) (in, out) -> StubScanner.heard(in)),
				argumentSet("clean before it has heard the file", (StubScanner.Manner) (in, out) -> {
					out.write("stream: OK\0".getBytes(StandardCharsets.US_ASCII));
					out.flush();
					StubScanner.heard(in);
				}),
				argumentSet("talks without end", (StubScanner.Manner) (in, out) -> {
					StubScanner.heard(in);
					while (true) {
						out.write("stream: OK ".repeat(1000).getBytes(StandardCharsets.US_ASCII));
					}
				}),
				argumentSet("hears and is silent", (StubScanner.Manner) (in, out) -> {
					StubScanner.heard(in);
					Thread.sleep(Duration.ofSeconds(10));
				}),
				argumentSet("speaks a letter at a time", (StubScanner.Manner) (in, out) -> {
					StubScanner.heard(in);
					for (var each : "stream: OK".split("")) {
						out.write(each.getBytes(StandardCharsets.US_ASCII));
						out.flush();
						Thread.sleep(300);
					}
				}),
				argumentSet("does not listen", (StubScanner.Manner) (in, out) -> Thread.sleep(Duration.ofSeconds(10))));
	}

	@ParameterizedTest
	@MethodSource("faulty")
	void knowsNothingWhenTheScanner(StubScanner.Manner manner) throws IOException {
		Files.write(file, new byte[30 << 20]);
		try (var scanner = new StubScanner(manner)) {
			var began = System.nanoTime();

			assertThatExceptionOfType(IOException.class).isThrownBy(() -> asking(scanner).find(file));

			assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(5));
		}
	}

	@Test
	void knowsNothingWhenNobodyListens() throws IOException {
		var scanner = new StubScanner(StubScanner.answering("stream: OK"));
		scanner.close();

		assertThatExceptionOfType(IOException.class).isThrownBy(() -> asking(scanner).find(file));
		for (var address : new String[]{folder.resolve("clamd.ctl").toString(), "tidak-ada.invalid:3310"}) {
			var nobody = asking(address);
			assertThatExceptionOfType(IOException.class).isThrownBy(() -> nobody.find(file));
		}
	}

	@Test
	void thereIsNoneWithoutAnAddress() {
		assertThat(new VirusScanSettings(" ", PATIENCE).scanner()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = {"clamav", "clamav:", "clamav:123456", "clamav:70000", "tcp://clamav:3310", ":3310"})
	void anAddressThatLeadsNowhereStopsTheStart(String address) {
		assertThatIllegalStateException().isThrownBy(() -> new VirusScanSettings(address, PATIENCE).scanner())
				.withMessageContaining("nirkertas.virus-scan.address");
	}

	private static VirusScanner asking(StubScanner scanner) {
		return asking(scanner.address());
	}

	private static VirusScanner asking(String address) {
		return Objects.requireNonNull(new VirusScanSettings(address, PATIENCE).scanner());
	}
}
