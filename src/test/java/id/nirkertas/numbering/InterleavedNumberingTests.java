package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.numbering.Hand.Act;
import id.nirkertas.numbering.Hand.Done;
import id.nirkertas.numbering.Hand.End;
import id.nirkertas.numbering.Hand.Mishaps;
import id.nirkertas.numbering.Hand.Step;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.shared.DocumentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions of several hands, each of a few acts on few letters and few registers around New Year, are open at the same
 * time and go on in a random order; some are rolled back. However they wait for each other, what they answer and what stands
 * in the registers must be what {@link ModelRegisters} says of the same transactions one after another, in the order in which
 * they ended.
 *
 * <p>{@code -Dnumbering.rounds} and {@code -Dnumbering.seed}; a round that fails names its own seed.
 */
@Tag("endurance")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "nirkertas.directory.organisation="
		+ DevelopmentOffice.ORGANISATION)
@Import(DevelopmentOffice.class)
class InterleavedNumberingTests {

	static final int ROUNDS = Integer.getInteger("numbering.rounds", 250);
	static final int STEPS = 60;
	static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");
	/** Of two rules: both registers write alike, and what they write changes while letters wait. */
	static final List<NumberPattern> PATTERNS = List.of(new NumberPattern("{KLAS}/{URUT}/{TAHUN}"),
			new NumberPattern("{URUT}/{TAHUN}"));

	@Autowired
	Numbering numbering;
	@Autowired
	JdbcClient database;
	@Autowired
	PlatformTransactionManager transactions;

	final Mishaps mishaps = new Mishaps();

	@Test
	void anyInterleavingIsAsIfOneHadActedAfterTheOther() throws Exception {
		var first = Long.getLong("numbering.seed", System.nanoTime());
		System.out.println("-Dnumbering.seed=" + first);
		var waited = 0;
		for (var round = 0; round < ROUNDS; round++) {
			waited += new Round(first + round).play();
		}
		System.out.printf("%d rounds of %d steps; %d acts had to wait for another's end, %s%n", ROUNDS, STEPS, waited,
				mishaps);
		assertThat(waited).as("hands that got in each other's way").isGreaterThan(ROUNDS / 2);
	}

	/** One game with letters and registers of its own. */
	private final class Round {

		final long seed;
		final Random chance;
		final String agency = "MODEL-" + UUID.randomUUID();
		/** Its letters count in its own register or in the agency's. */
		final String guest = agency + "-TAMU";
		final List<DocumentId> letters = IntStream.range(0, 4).mapToObj(_ -> DocumentId.random()).toList();
		final List<Done> history = Collections.synchronizedList(new ArrayList<>());

		Round(long seed) {
			this.seed = seed;
			this.chance = new Random(seed);
		}

		/** How often a hand had to wait. */
		int play() throws Exception {
			var waited = new Hands(chance, numbering, this::next).play(STEPS, threads -> new Hand(
					new TransactionTemplate(transactions), database, history, threads, mishaps));
			compare();
			return waited;
		}

		private Step next(Hand hand) {
			var way = chance.nextInt(100);
			if (hand.isOpen() && way < 45) {
				return new End(way < 32);
			}
			var letter = letters.get(chance.nextInt(letters.size()));
			return switch (chance.nextInt(9)) {
				case 0, 1 -> new Act("issue " + letter, office -> ModelRegisters.told(office.issue(letter)),
						model -> model.issue(letter));
				case 2, 3 -> new Act("annul " + letter, office -> {
					office.annul(letter, "letter.withdrawn");
					return "annulled";
				}, model -> model.annul(letter, "letter.withdrawn"));
				case 4 -> {
					var request = request(letter);
					yield new Act("take " + request, office -> ModelRegisters.told(office.take(request)),
							model -> model.take(request));
				}
				default -> {
					var request = request(letter);
					yield new Act("reserve " + request, office -> ModelRegisters.told(office.reserve(request)),
							model -> model.reserve(request));
				}
			};
		}

		private NumberRequest request(DocumentId letter) {
			var on = NEW_YEAR.plusDays(chance.nextInt(-6, 6));
			var kind = chance.nextBoolean() ? "SURAT" : "NOTA";
			var issuing = letters.indexOf(letter) < 2 ? agency : guest;
			var counting = chance.nextBoolean() ? agency : issuing;
			return new NumberRequest(new NumberRegister(counting, on.getYear(), kind), letter, on,
					PATTERNS.get(chance.nextInt(2)),
					Map.of("KLAS", chance.nextBoolean() ? "500" : "000.1"), issuing);
		}

		private void compare() {
			var model = new ModelKeeping();
			for (var done : history) {
				var after = new ModelKeeping(model);
				var answers = done.acts().stream().map(act -> act.model().apply(after)).toList();
				assertThat(done.answers()).as("-Dnumbering.seed=%d: %s", seed, done.acts().stream().map(Act::name).toList())
						.isEqualTo(answers);
				if (done.committed()) {
					model = after;
				}
			}
			for (var counting : List.of(agency, guest)) {
				for (var register : registers(counting)) {
					assertThat(numbering.entries(register)).as("-Dnumbering.seed=%d", seed)
							.isEqualTo(model.entries(register));
				}
			}
			assertThat(numbering.audit()).filteredOn(audit -> audit.register().agency().startsWith(agency))
					.as("-Dnumbering.seed=%d", seed).allMatch(RegisterAudit::isSound);
		}

		private List<NumberRegister> registers(String counting) {
			return Stream.of(2026, 2027).flatMap(year -> Stream.of("SURAT", "NOTA")
					.map(kind -> new NumberRegister(counting, year, kind))).toList();
		}
	}
}
