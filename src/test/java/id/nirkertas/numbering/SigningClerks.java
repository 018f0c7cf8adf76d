package id.nirkertas.numbering;

import id.nirkertas.calendar.OfficeClock;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
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

	private static final NumberPattern PATTERN = new NumberPattern("{KLAS}/{URUT}/{UNIT}/{BULAN:ROM}/{TAHUN}");
	private static final int BATCH = 200;

	private final String agency;
	private final Numbering numbering;
	private final OfficeClock clock;
	private final JdbcClient database;
	private final TransactionTemplate transaction;

	private SigningClerks(String agency, Numbering numbering, OfficeClock clock, JdbcClient database,
			PlatformTransactionManager transactions) {
		this.agency = agency;
		this.numbering = numbering;
		this.clock = clock;
		this.database = database;
		this.transaction = new TransactionTemplate(transactions);
	}

	public static void main(String[] arguments) throws Exception {
		var time = new JumpingClock();
		var seed = Long.parseLong(arguments[4]);
		try (var house = CountingHouse.open(arguments[0], arguments[1], CLERKS, time)) {
			var office = new SigningClerks(arguments[2], house.getBean(Numbering.class), house.getBean(OfficeClock.class),
					house.getBean(JdbcClient.class), house.getBean(PlatformTransactionManager.class));
			var jumps = Thread.ofVirtual().start(() -> jump(time, new Random(seed)));
			office.work(Integer.parseInt(arguments[3]), seed);
			jumps.interrupt();
		}
	}

	private static void jump(JumpingClock time, Random chance) {
		while (!Thread.currentThread().isInterrupted()) {
			time.jump(chance.nextInt(100));
			try {
				Thread.sleep(chance.nextInt(200));
			} catch (InterruptedException e) {
				return;
			}
		}
	}

	private void work(int firstDesk, long seed) throws Exception {
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
		var number = attempt(chance.nextInt(100) < 5, () -> numbering.reserve(request(letter)));
		if (chance.nextInt(100) < 3) {
			// Changed before it was signed: the next number will be another one
			attempt(chance.nextInt(100) < 20, () -> {
				if (!isSigned(letter)) {
					numbering.annul(letter.id(), "Naskah berubah sebelum ditandatangani");
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
		return transaction.execute(running -> {
			var done = act.get();
			if (fails) {
				running.setRollbackOnly();
			}
			return fails ? null : done;
		});
	}

	private NumberRequest request(Waiting letter) {
		var today = clock.today();
		return new NumberRequest(new NumberRegister(agency, today.getYear(), letter.kind()), letter.id(), today, PATTERN,
				Map.of("KLAS", "500.12", "UNIT", letter.kind()));
	}

	private record Waiting(DocumentId id, String kind) {
	}
}
