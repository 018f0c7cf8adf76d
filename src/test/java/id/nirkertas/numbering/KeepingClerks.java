package id.nirkertas.numbering;

import id.nirkertas.calendar.AgencyClock;
import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Unit;
import id.nirkertas.numbering.Hold.Purpose;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.RefusedException;
import id.nirkertas.shared.Secrecy;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keepers of registers and {@link SigningClerks} in a process of their own. Each keeper does so many acts of every sort at random,
 * as pages do them: in transactions that are the acts' own. Some lose their connection between two statements, some are refused,
 * the clock jumps over New Year, and the process may die at any moment. It ends with 0 when all acts are done and all letters
 * signed.
 *
 * <pre>{@code java … KeepingClerks <database> <user> <agency> <name> <house> <person> <position> <seed>}</pre>
 */
final class KeepingClerks {

	static final int KEEPERS = 6;
	static final int ACTS = Integer.getInteger("numbering.acts", 300);

	private static final String WHY = "Perlu";

	private final String agency;
	private final String name;
	private final Actor keeper;
	private final ApplicationContext house;
	private final JdbcClient database;
	private final BreakingConnections connections;
	private final AgencyClock days;
	private final Unit unit;
	private final ProofNumbers numbers;
	private final Map<String, Integer> nothings = new ConcurrentSkipListMap<>();

	private KeepingClerks(ApplicationContext house, BreakingConnections connections, String agency, String name,
			Actor keeper) {
		this.house = house;
		this.agency = agency;
		this.name = name;
		this.keeper = keeper;
		this.database = house.getBean(JdbcClient.class);
		this.connections = connections;
		this.days = house.getBean(AgencyClock.class);
		this.unit = house.getBean(Directory.class).agencyOf(keeper.position());
		this.numbers = new ProofNumbers(database, agency, name);
	}

	public static void main(String[] arguments) throws Exception {
		var time = new JumpingClock();
		var seed = Long.parseLong(arguments[7]);
		var place = Integer.parseInt(arguments[4]);
		var keeper = new Actor(new PersonId(UUID.fromString(arguments[5])), new PositionId(UUID.fromString(arguments[6])),
				Capacity.PERMANENT);
		var connections = CountingHouse.connections(new BreakingConnections(), arguments[0], arguments[1],
				KEEPERS + SigningClerks.CLERKS);
		try (var house = KeepersHouse.open(connections, time, arguments[2], arguments[3])) {
			var letters = house.getBean(ProofLetters.class);
			var clock = house.getBean(OfficeClock.class);
			var signing = new SigningClerks(house, (letter, kind) -> letters.request(letter, kind, clock.today()));
			var keeping = new KeepingClerks(house, connections, arguments[2], arguments[3], keeper);
			var jumps = Thread.ofVirtual().start(() -> time.jumpAbout(new Random(seed)));
			keeping.work(place, seed, () -> signing.work(place * SigningClerks.CLERKS, seed));
			jumps.interrupt();
		}
	}

	/** Letters are signed as they come in, and the last of them when all else is done. */
	private void work(int place, long seed, Signing signing) throws Exception {
		try (var threads = Executors.newFixedThreadPool(KEEPERS)) {
			var keepers = IntStream.range(place * KEEPERS, (place + 1) * KEEPERS)
					.mapToObj(desk -> threads.submit(() -> keep(desk, new Random(seed * 100 + desk)))).toList();
			while (!keepers.stream().allMatch(Future::isDone)) {
				signing.clear();
				Thread.sleep(10);
			}
			for (var keeper : keepers) {
				keeper.get();
			}
		}
		database.sql("update proof_letter set desk = ? where desk < 0").param(place * SigningClerks.CLERKS).update();
		signing.clear();
		System.out.println("Nothing done: " + nothings);
	}

	private interface Signing {

		void clear() throws Exception;
	}

	private void keep(int desk, Random chance) {
		while (database.sql("update proof_desk set done = done + 1 where desk = ? and done < ?").params(desk, ACTS)
				.update() == 1) {
			connections.breakAt(chance.nextInt(100) < 20 ? 1 + chance.nextInt(15) : 0);
			try {
				act(chance);
			} catch (RefusedException | PessimisticLockingFailureException
					| DataAccessResourceFailureException nothingDone) {
				// Whoever stands there does something else then
				nothings.merge(nothingDone instanceof RefusedException refused
						? refused.code()
						: nothingDone.getClass().getSimpleName(), 1, Integer::sum);
			} finally {
				connections.breakAt(0);
			}
			handOn(chance);
		}
	}

	/** The next letter is ready to sign. */
	private void handOn(Random chance) {
		database.sql("""
				update proof_letter set desk = ? where id =
				(select id from proof_letter where desk < 0 order by id limit 1 for update skip locked)""")
				.param(chance.nextInt(SigningClerks.DESKS)).update();
	}

	private void act(Random chance) {
		var today = days.today(unit.id());
		switch (chance.nextInt(16)) {
			case 0 -> spares().setAside(keeper, register(chance, today), 1 + chance.nextInt(4),
					today.plusDays(chance.nextInt(4)), WHY);
			case 1 -> blocks().take(keeper, register(chance, today), 1 + chance.nextInt(6), WHY);
			case 2, 3 ->
				numbers.free(Purpose.SPARE).ifPresent(free -> letter(free.register().group()).ifPresent(letter -> given()
						.give(keeper, letter, free.hold(), free.ordinal(), dayIn(free.register(), today), WHY)));
			case 4 -> letter(kind(chance)).ifPresent(letter -> given().next(keeper, letter, WHY));
			case 5 -> nextOn(register(chance, today.minusDays(chance.nextInt(3))), today.minusDays(chance.nextInt(3)));
			case 6, 7 -> numbers.any().ifPresent(any -> letter(any.register().group()).ifPresent(
					letter -> given().insert(keeper, letter, any.register(), any.ordinal(), any.on(), WHY)));
			case 8 -> numbers.reserved().ifPresent(letter -> given().annul(keeper, letter, WHY));
			case 9, 10 -> numbers.free(Purpose.BLOCK).ifPresent(free -> blocks().enter(keeper, free.hold(), free.ordinal(),
					byHand(chance, free.ordinal(), dayIn(free.register(), today))));
			case 11, 12 -> numbers.written().ifPresent(letter -> correct(chance, letter));
			case 13 -> numbers.free(Purpose.SPARE)
					.ifPresent(free -> spares().giveBack(keeper, free.hold(), free.ordinal(), WHY));
			case 14 -> rest(chance);
			default -> begin(chance, today);
		}
	}

	private void nextOn(NumberRegister register, LocalDate on) {
		letter(register.group()).ifPresent(letter -> given().nextOn(keeper, letter, register, on, WHY));
	}

	private void correct(Random chance, DocumentId letter) {
		var handwritten = house.getBean(HandWrittenLetters.class);
		var view = handwritten.get(letter);
		handwritten.correct(keeper, letter, view.revision(), byHand(chance, view.ordinal(), view.letter().on()), WHY);
	}

	/** Nobody knows any more who wanted it: it is void. */
	private void rest(Random chance) {
		if (chance.nextBoolean()) {
			spares().expire();
		} else {
			numbers.free(Purpose.BLOCK).ifPresent(free -> blocks().giveBack(keeper, free.hold(), WHY));
		}
	}

	/** Of those that give their first number late, behind one on paper, or with one after all. */
	private void begin(Random chance, LocalDate today) {
		var late = ProofLetters.EARLY + chance.nextInt(ProofLetters.KINDS - ProofLetters.EARLY);
		var register = new NumberRegister(agency, today.getYear(), ProofLetters.kind(name, late));
		var start = house.getBean(RegisterStart.class);
		start.begin(keeper, register, chance.nextInt(3) == 0 ? 0 : 1 + chance.nextInt(500), start.onPaper(register), WHY);
	}

	private HandWritten byHand(Random chance, int ordinal, LocalDate on) {
		var code = ProofLetters.CODES.get(chance.nextInt(ProofLetters.CODES.size()));
		return new HandWritten(code + "/" + ordinal + "/" + name, on, "Kepala " + chance.nextInt(100), "", Secrecy.SECRET,
				null);
	}

	/** The day that is nearest to today in the year of a register. */
	private static LocalDate dayIn(NumberRegister register, LocalDate today) {
		var first = LocalDate.of(register.year(), 1, 1);
		var last = LocalDate.of(register.year(), 12, 31);
		return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
	}

	private NumberRegister register(Random chance, LocalDate on) {
		return new NumberRegister(agency, on.getYear(), kind(chance));
	}

	private String kind(Random chance) {
		return ProofLetters.kind(name, chance.nextInt(ProofLetters.EARLY));
	}

	private Optional<DocumentId> letter(String kind) {
		return database.sql("select id from proof_letter where kind = ? and not signed order by random() limit 1")
				.param(kind).query(UUID.class).optional().map(DocumentId::new);
	}

	private SpareNumbers spares() {
		return house.getBean(SpareNumbers.class);
	}

	private PaperBlocks blocks() {
		return house.getBean(PaperBlocks.class);
	}

	private GivenNumbers given() {
		return house.getBean(GivenNumbers.class);
	}
}
