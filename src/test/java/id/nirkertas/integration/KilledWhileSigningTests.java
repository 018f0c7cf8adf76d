package id.nirkertas.integration;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.audit.Trail;
import id.nirkertas.audit.TrailAudit;
import id.nirkertas.letter.LetterState;
import id.nirkertas.letter.Letters;
import id.nirkertas.numbering.NumberState;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.numbering.RegisterAudit;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.HaltingOffice;
import id.nirkertas.office.HaltingOffice.Point;
import id.nirkertas.office.OfficeAddresses;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.storage.Vault;
import id.nirkertas.storage.VaultAudit;
import id.nirkertas.workflow.Worklist;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** The application dies in a process of its own, at every point of a signature; database and object store live on. */
@Tag("endurance")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = "nirkertas.directory.organisation=" + DevelopmentOffice.ORGANISATION)
@Import(DevelopmentOffice.class)
class KilledWhileSigningTests {

	static final String HEAD = "kadis.disdik";
	static final int KILLED = 137;

	@Autowired
	BeanFactory beans;
	@Autowired
	OfficeAddresses addresses;
	@Autowired
	Letters letters;
	@Autowired
	Numbering numbering;
	@Autowired
	Vault vault;
	@Autowired
	Trail trail;
	@Autowired
	Worklist worklist;

	/** Each start after a death is the restart; the last one signs what the dead left. */
	@Test
	void noDeathOnTheWayLosesANumberOrALetter() throws Exception {
		var ready = ReadyLetters.by(HEAD, beans);
		var left = new EnumMap<Point, DocumentId>(Point.class);
		var numbers = new EnumMap<Point, String>(Point.class);

		for (var point : EnumSet.complementOf(EnumSet.of(Point.NOWHERE))) {
			var letter = ready.one();
			assertThat(run(point, List.of(letter))).as("%s: %s", point, log(point)).isEqualTo(KILLED);
			left.put(point, letter);
			numbers.put(point, numbering.numberOf(letter).orElseThrow().text());
			assertThat(letters.view(letter).state()).as(point.name())
					.isEqualTo(point == Point.AFTER_COMMIT ? LetterState.SIGNED : LetterState.READY_TO_SIGN);
			booksAreInOrder(point);
		}
		assertThat(run(Point.NOWHERE, List.copyOf(left.values()))).as(log(Point.NOWHERE)).isZero();

		left.forEach((point, letter) -> isSigned(point, letter, Objects.requireNonNull(numbers.get(point))));
		booksAreInOrder(Point.NOWHERE);
	}

	private void isSigned(Point point, DocumentId letter, String number) {
		var view = letters.view(letter);
		assertThat(view.state()).as(point.name()).isEqualTo(LetterState.SIGNED);
		assertThat(view.number()).as(point.name()).isEqualTo(number);
		assertThat(numbering.numberOf(letter).orElseThrow().state()).as(point.name()).isEqualTo(NumberState.ISSUED);
		assertThat(vault.read(Objects.requireNonNull(view.file()))).as(point.name()).startsWith("%PDF".getBytes());
		assertThat(trail.about(letter)).filteredOn(entry -> entry.event().equals("letter.letter-signed")).hasSize(1);
		assertThat(worklist.drift()).noneMatch(line -> line.contains(letter.toString()));
	}

	private void booksAreInOrder(Point point) {
		assertThat(numbering.audit()).as(point.name()).allMatch(RegisterAudit::isSound);
		assertThat(vault.audit()).as(point.name()).matches(VaultAudit::isSound);
		assertThat(trail.verify()).as(point.name()).matches(TrailAudit::isSound);
	}

	/** The exit status of the process. */
	private int run(Point point, List<DocumentId> toSign) throws IOException, InterruptedException {
		var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx600m",
				"-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
				HaltingOffice.class.getName(), point.name(), HEAD));
		toSign.forEach(letter -> command.add(letter.toString()));
		addresses.settings().forEach((name, value) -> command.add("--%s=%s".formatted(name, value)));
		command.addAll(Arrays.asList("--server.port=0", "--nirkertas.directory.organisation=" + DevelopmentOffice.ORGANISATION));
		var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(logFile(point).toFile()).start();
		try {
			assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(log(point)).isTrue();
			return process.exitValue();
		} finally {
			process.destroyForcibly();
		}
	}

	private static Path logFile(Point point) throws IOException {
		return Files.createDirectories(Path.of("target", "killed-while-signing")).resolve(point + ".log");
	}

	private static String log(Point point) throws IOException {
		return Files.exists(logFile(point)) ? "see " + logFile(point) : "it never ran";
	}
}
