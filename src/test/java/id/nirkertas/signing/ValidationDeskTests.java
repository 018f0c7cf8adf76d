package id.nirkertas.signing;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.signing.ValidationReport.Hindrance;
import id.nirkertas.signing.ValidationReport.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ValidationDeskTests {

	@TempDir
	static Path folder;

	static SigningBench bench;
	static Path letter;

	@BeforeAll
	static void open() throws IOException {
		bench = new SigningBench(folder);
		letter = Files.write(folder.resolve("surat.pdf"), bench.sign(SampleLetter.packed(), bench.key()));
	}

	@AfterAll
	static void close() {
		bench.close();
	}

	@Test
	void saysNothingOfAFileThatIsTooLargeToExamine() {
		try (var narrow = desk(SigningBench.settings(DataSize.ofKilobytes(1)))) {
			assertNotExamined(narrow.examine(letter), Hindrance.TOO_LARGE);
			assertNotExamined(narrow.examineUpload(letter), Hindrance.TOO_LARGE);
			assertThat(narrow.mayExamine(DataSize.ofKilobytes(1)).isAllowed()).isTrue();
			assertThat(narrow.mayExamine(DataSize.ofBytes(1025)).isAllowed()).isFalse();
		}
		assertThat(bench.desk.examine(letter).verdict()).isEqualTo(Verdict.GENUINE);
	}

	@Test
	void callsNoFileDamagedThatItCouldNotReadItself() {
		assertNotExamined(bench.desk.examine(folder.resolve("hilang.pdf")), Hindrance.NOT_READ);
		assertNotExamined(bench.desk.examineUpload(folder), Hindrance.NOT_READ);
	}

	@Test
	@Timeout(30)
	void tellsWhoeverFindsAllPlacesTakenSoon() throws Exception {
		try (var _ = Crowd.of(2, room("busy"), bench.desk::examineUpload)) {
			var since = System.nanoTime();

			assertNotExamined(bench.desk.examineUpload(letter), Hindrance.TOO_MANY_WAITING);
			assertThat(Duration.ofNanos(System.nanoTime() - since)).isLessThan(Duration.ofSeconds(10));
		}
	}

	@Test
	@Timeout(30)
	void examinesALetterOfTheOfficeWhileUploadsTakeAllTheirPlaces() throws Exception {
		try (var _ = Crowd.of(2, room("crowded"), bench.desk::examineUpload)) {
			assertThat(bench.desk.examine(letter).verdict()).isEqualTo(Verdict.GENUINE);
		}
		assertThat(bench.desk.examineUpload(letter).verdict()).isEqualTo(Verdict.GENUINE);
	}

	/** Else an office that is busy as it starts would report for ever that it cannot validate. */
	@Test
	@Timeout(30)
	void letsItsSelfTestWaitUntilALetterHasBeenExamined() throws Exception {
		CompletableFuture<Optional<String>> fault;
		try (var _ = Crowd.of(2, room("early"), bench.desk::examine)) {
			fault = CompletableFuture.supplyAsync(() -> new SigningSelfTest(bench.desk::examine).fault());
			assertNotExamined(bench.desk.examine(letter), Hindrance.TOO_MANY_WAITING);
			assertThat(fault).isNotDone();
		}
		assertThat(fault.get(20, TimeUnit.SECONDS)).isEmpty();
	}

	@Test
	@Timeout(30)
	void givesUpAFileThatCannotBeExaminedInTime() throws Exception {
		var told = new CompletableFuture<ValidationReport>();
		try (var hasty = desk(SigningBench.settings(DataSize.ofMegabytes(1), Duration.ofMillis(200)));
				var _ = Crowd.of(1, room("slow"), file -> told.complete(hasty.examine(file)))) {
			assertNotExamined(told.get(20, TimeUnit.SECONDS), Hindrance.TOO_SLOW);
		}
	}

	@Test
	void saysNothingOfAFileOverWhichItBrokeDown() {
		try (var broken = new ValidationDesk(() -> {
			throw new IllegalStateException("no policy");
		}, SigningBench.settings(DataSize.ofMegabytes(1)))) {
			assertNotExamined(broken.examine(letter), Hindrance.BROKEN_DOWN);
		}
	}

	private static void assertNotExamined(ValidationReport report, Hindrance why) {
		assertThat(report.verdict()).isEqualTo(Verdict.NOT_EXAMINED);
		assertThat(report.hindrance()).isEqualTo(why);
		assertThat(report.signatures()).isEmpty();
	}

	private static ValidationDesk desk(SigningSettings settings) {
		return new ValidationDesk(() -> bench.examination(List.of()), settings);
	}

	private static Path room(String name) throws IOException {
		return Files.createDirectory(folder.resolve(name));
	}
}
