package id.nirkertas.benchmark;

import id.nirkertas.benchmark.Figures.Limit;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.numbering.NumberPattern;
import id.nirkertas.numbering.NumberRegister;
import id.nirkertas.numbering.NumberRequest;
import id.nirkertas.numbering.Numbering;
import id.nirkertas.numbering.RegisterAudit;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.shared.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many numbers a second are reserved and issued, each in two transactions as signing does, with the trail's two lines and
 * everything written through to the disk: all out of one register, where everybody waits for one counter, and out of fifty.
 *
 * <p>{@code -Dnumbering.numbers} (of each sort), {@code -Dnumbering.workers} and {@code -Dnumbering.warmup} change the size.
 */
@Tag("benchmark")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "nirkertas.directory.organisation="
		+ DevelopmentOffice.ORGANISATION)
@Import(DevelopmentOffice.class)
class NumberingBenchmark {

	private static final int NUMBERS = Integer.getInteger("numbering.numbers", 10_000);
	private static final int WORKERS = Integer.getInteger("numbering.workers", 20);
	private static final int WARM_UP = Integer.getInteger("numbering.warmup", 20_000);
	private static final int ROUNDS = 3;
	private static final int REGISTERS = 50;
	private static final NumberPattern PATTERN = new NumberPattern("{KLAS}/{URUT}/{UNIT}/{TAHUN}");

	@Autowired
	Numbering numbering;
	@Autowired
	OfficeClock clock;
	@Autowired
	JdbcClient database;

	private final AtomicInteger letters = new AtomicInteger();

	@Test
	void oneRegisterAndFifty() throws Exception {
		var figures = new Figures("numbering");
		System.out.println(writtenThrough());
		var agency = "BENCHMARK-" + UUID.randomUUID();
		var hot = crew(agency, 1);
		var fifty = crew(agency, REGISTERS);
		fifty.take(WARM_UP);
		hot.take(WARM_UP / 4);

		var hotRate = 0.0;
		var fiftyRate = 0.0;
		for (var round = 0; round < ROUNDS; round++) {
			hotRate += hot.rate(NUMBERS / ROUNDS) / ROUNDS;
			fiftyRate += fifty.rate(NUMBERS / ROUNDS) / ROUNDS;
		}

		checkSound(agency);
		figures.with("hot_register_per_s", hotRate, "numbers/s", Limit.atLeast(150, 300))
				.with("fifty_registers_per_s", fiftyRate, "numbers/s", Limit.atLeast(1000, 2000))
				.with("workers", WORKERS, "").write();
	}

	/** A database that forgets what it has promised would be quick, and no register. */
	private String writtenThrough() {
		var settings = Stream.of("fsync", "synchronous_commit", "full_page_writes")
				.map(name -> name + "=" + database.sql("show " + name).query(String.class).single()).toList();
		if (!settings.stream().allMatch(setting -> setting.endsWith("=on"))) {
			throw new IllegalStateException("Not written through to the disk: " + settings);
		}
		return String.join(", ", settings);
	}

	private Crew crew(String agency, int registers) {
		var year = clock.today().getYear();
		var books = Stream.iterate(1, number -> number + 1).limit(registers)
				.map(number -> new NumberRegister(agency, year, registers + "_REGISTERS_" + number)).toList();
		return new Crew(Stream.<Runnable>generate(() -> () -> sign(books)).limit(WORKERS).toList());
	}

	private void sign(List<NumberRegister> registers) {
		var letter = DocumentId.random();
		var register = registers.get(letters.getAndIncrement() % registers.size());
		numbering.reserve(new NumberRequest(register, letter, clock.today(), PATTERN,
				Map.of("KLAS", "500.12", "UNIT", register.group())));
		numbering.issue(letter);
	}

	private void checkSound(String agency) {
		var audits = numbering.audit().stream().filter(audit -> audit.register().agency().equals(agency)).toList();
		if (audits.size() != REGISTERS + 1 || !audits.stream().allMatch(RegisterAudit::isSound)) {
			throw new IllegalStateException("A register is not sound: " + audits);
		}
	}
}
