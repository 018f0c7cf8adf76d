package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.numbering.Hand.Act;
import id.nirkertas.numbering.Hand.Done;
import id.nirkertas.numbering.Hand.End;
import id.nirkertas.numbering.Hand.Step;
import id.nirkertas.office.DevelopmentOffice;
import id.nirkertas.office.Staff;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Secrecy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * As {@link InterleavedNumberingTests}, of what keepers do while others sign: give, insert, set aside, give back, let expire, and
 * enter what was written by hand; in two registers that write alike, under two rules between which letters change.
 */
@Tag("endurance")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "nirkertas.directory.organisation="
		+ DevelopmentOffice.ORGANISATION)
@Import({DevelopmentOffice.class, ModelLetters.class})
class InterleavedKeepingTests {

	static final int ROUNDS = Integer.getInteger("numbering.rounds", 250);
	static final int STEPS = 60;
	static final String WHY = "Perlu";
	/** In each register: spare numbers from one on, then spare ones whose days are over, then a block. */
	static final int EACH = 5;

	@Autowired
	Numbering numbering;
	@Autowired
	SpareNumbers spares;
	@Autowired
	PaperBlocks blocks;
	@Autowired
	GivenNumbers given;
	@Autowired
	Staff staff;
	@Autowired
	JdbcClient database;
	@Autowired
	PlatformTransactionManager transactions;

	final AtomicInteger deadlocks = new AtomicInteger();
	/** Acts that were done, and refusals. */
	final Set<String> answered = new HashSet<>();

	@Test
	void whateverKeepersDoTogetherIsAsIfOneHadActedAfterTheOther() throws Exception {
		database.sql("insert into numbering_agency (agency, suffixes) values ('BAPPEDA', true) on conflict do nothing")
				.update();
		var first = Long.getLong("numbering.seed", System.nanoTime());
		System.out.println("-Dnumbering.seed=" + first);
		var waited = 0;
		for (var round = 0; round < ROUNDS; round++) {
			waited += new Round(first + round).play();
		}
		System.out.printf("%d rounds of %d steps; %d acts had to wait for another's end, %d met in a deadlock%n", ROUNDS,
				STEPS,
				waited, deadlocks.get());
		assertThat(answered).as("whatever may happen has happened").contains("reserve", "issue", "annul", "give", "insert",
				"give back", "set aside", "enter", "enter after all", "block given back", "numbering.paper.returned",
				"numbering.block.whole", "expire", "next on", "numbering.give.order", "numbering.give.neighbours",
				"numbering.text-stands",
				"numbering.free-no-more",
				"numbering.spare.over", "numbering.suffix.open", "numbering.give.has-number");
		assertThat(database.sql("select count(*) from numbering_turned_up").query(Long.class).single())
				.as("void numbers under which a letter was entered").isPositive();
		assertThat(waited).as("hands that got in each other's way").isGreaterThan(ROUNDS / 2);
	}

	/** One game with letters and registers of its own. */
	private final class Round {

		final long seed;
		final Random chance;
		final String name;
		final Actor keeper = staff.actor("agenda.bappeda");
		final LocalDate today = Staff.today();
		final List<NumberRegister> registers;
		final List<NumberPattern> patterns;
		final ModelRegisters beginning = new ModelRegisters();
		final List<List<UUID>> holds = new ArrayList<>();
		final List<DocumentId> letters = IntStream.range(0, 4).mapToObj(_ -> DocumentId.random()).toList();
		final List<Done> history = Collections.synchronizedList(new ArrayList<>());

		Round(long seed) {
			this.seed = seed;
			this.chance = new Random(seed);
			this.name = "M" + Long.toUnsignedString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
			this.registers = List.of(new NumberRegister("BAPPEDA", today.getYear(), name + "A"),
					new NumberRegister("BAPPEDA", today.getYear(), name + "B"));
			this.patterns = List.of(new NumberPattern("{KLAS}/{URUT}/" + name), new NumberPattern("{URUT}/" + name));
			begin();
		}

		private void begin() {
			database.sql("delete from numbering_rule where agency = 'BAPPEDA'").update();
			var groups = List.of("SURAT", "KEPUTUSAN");
			for (var which = 0; which < 2; which++) {
				var register = registers.get(which);
				database.sql("insert into numbering_rule values ('BAPPEDA', ?, '*', ?, false, ?, false, false)")
						.params(groups.get(which), register.group(), patterns.getFirst().text()).update();
				var spare = spares.setAside(keeper, register, EACH, today.plusDays(3), WHY).id();
				var over = spares.setAside(keeper, register, EACH, today, WHY).id();
				database.sql("update numbering_hold set last_day = last_day - 2 where id = ?").param(over).update();
				holds.add(List.of(spare, over, blocks.take(keeper, register, EACH, WHY).id()));
				List.of("spare", "over", "block").forEach(hold -> beginning.setAside(register, hold, EACH, today));
			}
		}

		/** How often a hand had to wait. */
		int play() throws Exception {
			var waited = new Hands(chance, numbering, this::next).play(STEPS, threads -> new Hand(
					new TransactionTemplate(transactions), database, history::add, threads, deadlocks));
			compare();
			return waited;
		}

		private Step next(Hand hand) {
			var way = chance.nextInt(100);
			if (hand.isOpen() && way < 45) {
				return new End(way < 32);
			}
			var letter = letters.get(chance.nextInt(letters.size()));
			var which = chance.nextInt(2);
			var register = registers.get(which);
			var ordinal = 1 + chance.nextInt(EACH);
			var request = request(letter);
			return switch (chance.nextInt(16)) {
				case 0 -> new Act("issue " + letter, office -> ModelRegisters.told(office.issue(letter)),
						model -> model.issue(letter));
				case 1 -> new Act("annul " + letter, office -> {
					office.annul(letter, WHY);
					return "annulled";
				}, model -> model.annul(letter, WHY));
				case 2, 3 -> new Act("reserve " + request, office -> ModelRegisters.told(office.reserve(request)),
						model -> model.reserve(request));
				case 4, 5 -> give(letter, which, ordinal);
				case 6 -> new Act("give too late", _ -> asking(request, () -> given.give(keeper, letter,
						holds.get(which).get(1), ordinal + EACH, today, WHY)), _ -> "numbering.spare.over");
				case 7 -> new Act("insert %d of %s: %s".formatted(ordinal, register, request),
						_ -> asking(request, () -> given.insert(keeper, letter, register, ordinal, today, WHY)),
						model -> model.insert(register, ordinal, request));
				case 8 -> new Act("give back %d of %s".formatted(ordinal, register), _ -> {
					spares.giveBack(keeper, holds.get(which).getFirst(), ordinal, WHY);
					return "given back";
				}, model -> model.giveBack(register, ordinal, WHY));
				case 9 -> new Act("set aside in " + register, _ -> {
					spares.setAside(keeper, register, 1, today, WHY);
					return "set aside";
				}, model -> model.setAside(register, "more", 1, today));
				case 10 -> new Act("expire", _ -> {
					spares.expire();
					return "expired";
				}, model -> {
					registers.forEach(each -> model.expire(each, "over"));
					return "expired";
				});
				case 11, 12 -> nextOn(letter, register);
				case 13 -> giveBack(which);
				default -> enter(which, ordinal + 2 * EACH);
			};
		}

		private Act give(DocumentId letter, int which, int ordinal) {
			var on = someDay();
			var request = request(letter, on);
			return new Act("give %d of %s on %s: %s".formatted(ordinal, registers.get(which), on, request),
					_ -> asking(request,
							() -> given.give(keeper, letter, holds.get(which).getFirst(), ordinal, on, WHY)),
					model -> model.give(registers.get(which), ordinal, request));
		}

		/** Today, or an earlier day of its year. */
		private LocalDate someDay() {
			var back = today.minusDays(chance.nextInt(3));
			return back.getYear() < today.getYear() ? today.withDayOfYear(1) : back;
		}

		private Act nextOn(DocumentId letter, NumberRegister register) {
			var on = someDay();
			var request = request(letter, on);
			return new Act("next on %s in %s: %s".formatted(on, register, request),
					_ -> asking(request, () -> given.nextOn(keeper, letter, register, on, WHY)),
					model -> model.nextOn(register, request));
		}

		/** Under its own number, or as somebody else's letter has it. */
		private Act enter(int which, int ordinal) {
			var text = (chance.nextBoolean() ? "500/" : "7/") + ordinal + "/" + name;
			var why = chance.nextBoolean() ? WHY : "";
			return new Act((why.isEmpty() ? "enter " : "enter after all ") + text + " in " + registers.get(which), _ -> {
				blocks.enter(keeper, holds.get(which).get(2), ordinal,
						new HandWritten(text, today, "Kepala", "", Secrecy.SECRET, null), why);
				return text;
			}, model -> model.enter(registers.get(which), ordinal, text, today, why));
		}

		private Act giveBack(int which) {
			return new Act("block given back in " + registers.get(which), _ -> {
				blocks.giveBack(keeper, holds.get(which).get(2), WHY);
				return "block given back";
			}, model -> model.giveBack(registers.get(which), "block", WHY));
		}

		private String asking(NumberRequest request, Supplier<LetterNumber> act) {
			ModelLetters.ASKED.set(request);
			try {
				return ModelRegisters.told(act.get());
			} finally {
				ModelLetters.ASKED.remove();
			}
		}

		private NumberRequest request(DocumentId letter) {
			return request(letter, today);
		}

		private NumberRequest request(DocumentId letter, LocalDate on) {
			return new NumberRequest(registers.get(chance.nextInt(2)), letter, on, patterns.get(chance.nextInt(2)),
					Map.of("KLAS", chance.nextBoolean() ? "500" : "7"));
		}

		private void compare() {
			var model = beginning;
			for (var done : history) {
				var after = new ModelRegisters(model);
				var answers = done.acts().stream().map(act -> act.model().apply(after)).toList();
				assertThat(done.answers()).as("-Dnumbering.seed=%d: %s", seed, done.acts().stream().map(Act::name).toList())
						.isEqualTo(answers);
				for (var act = 0; act < answers.size(); act++) {
					answered.add(answers.get(act).startsWith("numbering.")
							? answers.get(act)
							: done.acts().get(act).name().replaceFirst("( aside| back| on| after all| given back)? .*|$",
									"$1"));
				}
				if (done.committed()) {
					model = after;
				}
			}
			for (var register : registers) {
				assertThat(lines(numbering.entries(register))).as("-Dnumbering.seed=%d", seed)
						.isEqualTo(lines(model.entries(register)));
			}
			assertThat(numbering.audit()).filteredOn(audit -> registers.contains(audit.register()))
					.as("-Dnumbering.seed=%d", seed).allMatch(RegisterAudit::isSound);
		}

		/** Without the names of letters that nobody has, and what stands for a number that is open. */
		private List<String> lines(List<LetterNumber> numbers) {
			return numbers.stream()
					.map(each -> "%s %s %s %s %s".formatted(each.place(), each.state(), each.reason(),
							letters.contains(each.document()) ? each.document() : "",
							letters.contains(each.document()) || each.state() == NumberState.ISSUED ? each.text() : ""))
					.toList();
		}
	}
}
