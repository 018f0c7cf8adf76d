package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sixteen clerks in a process of its own, who give every letter of the table {@code proof_letter} a number: reserved in one
 * transaction, issued in another, as signing does. Between the two some letters lose their number again, transactions fail, the
 * clock jumps over New Year, another clerk takes the same letter; and the process may die at any moment. It ends with 0 when no
 * letter of its own is left.
 *
 * <pre>{@code java … SigningClerks <address of the database> <user> <agency> <first desk> <seed>}</pre>
 */
final class SigningClerks {

	static final int CLERKS = 16;
	static final int DESKS = 2 * CLERKS;

	/** Two kinds that write alike from the first number on, where the code of a letter is the same. */
	static final List<String> ALIKE = List.of("KIND_0", "KIND_1");
	/** Sooner or later the first writes as the second did: 21 as 1, 200 to 299 as 0 to 99. */
	static final List<String> ALIKE_LATER = List.of("KIND_2", "KIND_3");

	private static final String REST = "{URUT}/{UNIT}/{BULAN:ROM}/{TAHUN}";
	private static final NumberPattern PATTERN = new NumberPattern("{KLAS}/" + REST);
	private static final List<NumberPattern> PATTERNS_LATER = List.of(new NumberPattern("500.1" + REST),
			new NumberPattern("500.12" + REST));
	private static final int BATCH = 200;

	private final Numbering numbering;
	private final JdbcClient database;
	private final TransactionTemplate transaction;
	private final BiFunction<DocumentId, String, NumberRequest> asks;

	/** @param asks what a letter of a kind would ask for now */
	SigningClerks(ApplicationContext house, BiFunction<DocumentId, String, NumberRequest> asks) {
		this.numbering = house.getBean(Numbering.class);
		this.database = house.getBean(JdbcClient.class);
		this.transaction = new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
		this.asks = asks;
	}

	public static void main(String[] arguments) throws Exception {
		var time = new JumpingClock();
		var seed = Long.parseLong(arguments[4]);
		try (var house = CountingHouse.open(arguments[0], arguments[1], CLERKS, time)) {
			var clock = house.getBean(OfficeClock.class);
			var office = new SigningClerks(house, (letter, kind) -> request(arguments[2], letter, kind, clock.today()));
			var jumps = Thread.ofVirtual().start(() -> time.jumpAbout(new Random(seed)));
			office.work(Integer.parseInt(arguments[3]), seed);
			jumps.interrupt();
		}
	}

	void work(int firstDesk, long seed) throws Exception {
		try (var threads = Executors.newFixedThreadPool(CLERKS)) {
			var clerks = new ArrayList<Future<?>>();
			IntStream.range(firstDesk, firstDesk + CLERKS)
					.forEach(desk -> clerks.add(threads.submit(() -> clear(desk, new Random(seed * DESKS + desk)))));
			for (var clerk : clerks) {
				clerk.get();
			}
		}
	}

	private void clear(int desk, Random chance) {
		var letters = ready(desk);
		while (!letters.isEmpty()) {
			letters.forEach(letter -> sign(letter, chance));
			// A look at what others do: two now ask for one letter at the same time
			ready(chance.nextInt(DESKS)).stream().limit(BATCH / 20).forEach(letter -> sign(letter, chance));
			letters = ready(desk);
		}
	}

	private List<Waiting> ready(int desk) {
		return database.sql("select id, kind from proof_letter where desk = ? and not signed order by id limit " + BATCH)
				.param(desk).query((row, _) -> new Waiting(new DocumentId(row.getObject("id", UUID.class)),
						row.getString("kind")))
				.list();
	}

	/** Until it is issued: each failure is met as an office meets it, by trying again. */
	private void sign(Waiting letter, Random chance) {
		var number = attempt(chance.nextInt(100) < 5, () -> numbering.reserve(asks.apply(letter.id(), letter.kind())));
		if (chance.nextInt(100) < 3) {
			// Changed before it was signed: the next number will be another one
			attempt(chance.nextInt(100) < 20, () -> {
				if (!isSigned(letter)) {
					numbering.annul(letter.id(), "letter.void.changed");
				}
				return letter;
			});
			number = null;
		}
		if (number == null || !issue(letter, chance.nextInt(100) < 4)) {
			sign(letter, chance);
		}
	}

	/** Whether it has its number for good; somebody else's hands may have given up what was reserved. */
	private boolean issue(Waiting letter, boolean fails) {
		try {
			return issued(letter, fails);
		} catch (RefusedException annulled) {
			return false;
		}
	}

	private boolean issued(Waiting letter, boolean fails) {
		return attempt(fails, () -> {
			if (!isSigned(letter)) {
				numbering.issue(letter.id());
				database.sql("update proof_letter set signed = true where id = ?").param(letter.id().value()).update();
			}
			return letter;
		}) != null;
	}

	/** As every act of the office on a letter, it holds the letter first. */
	private boolean isSigned(Waiting letter) {
		return database.sql("select signed from proof_letter where id = ? for update").param(letter.id().value())
				.query(Boolean.class).single();
	}

	/** In a transaction of its own; what was done in one that fails is nothing. */
	private <T> @Nullable T attempt(boolean fails, Supplier<@Nullable T> act) {
		try {
			return transaction.execute(running -> {
				var done = act.get();
				if (fails) {
					running.setRollbackOnly();
				}
				return fails ? null : done;
			});
		} catch (PessimisticLockingFailureException deadlock) {
			return null;
		}
	}

	private static NumberRequest request(String agency, DocumentId letter, String kind, LocalDate today) {
		var register = new NumberRegister(agency, today.getYear(), kind);
		if (ALIKE.contains(kind)) {
			var code = letter.hashCode() % 2 == 0 ? "500.12" : "7";
			return new NumberRequest(register, letter, today, PATTERN, Map.of("KLAS", code, "UNIT", "BERSAMA"));
		}
		return ALIKE_LATER.contains(kind)
				? new NumberRequest(register, letter, today, PATTERNS_LATER.get(ALIKE_LATER.indexOf(kind)),
						Map.of("UNIT", "KELAK"))
				: new NumberRequest(register, letter, today, PATTERN, Map.of("KLAS", "500.12", "UNIT", kind));
	}

	private record Waiting(DocumentId id, String kind) {
	}
}
