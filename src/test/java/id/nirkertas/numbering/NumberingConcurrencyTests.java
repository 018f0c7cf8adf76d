package id.nirkertas.numbering;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import id.nirkertas.integration.OfficeTest;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.RefusedException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class NumberingConcurrencyTests {

	static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
	static final NumberPattern PATTERN = new NumberPattern("{URUT}/{TAHUN}");

	@Autowired
	Numbering numbering;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	JdbcClient database;

	@Autowired
	JdbcConnectionDetails address;

	final NumberRegister register = new NumberRegister("AGENCY-" + UUID.randomUUID(), 2026, "SURAT_DINAS");

	@Test
	void leavesNoHoleAndNoDoubleWhenManySignAndSomeFail() throws Exception {
		together(32, thread -> () -> {
			for (var turn = 0; turn < 20; turn++) {
				take(DocumentId.random(), (thread + turn) % 10 == 0);
			}
			return thread;
		});

		var entries = numbering.entries(register);
		assertThat(entries).extracting(LetterNumber::ordinal)
				.containsExactlyElementsOf(IntStream.rangeClosed(1, 32 * 20 * 9 / 10).boxed().toList());
		assertThat(numbering.audit()).filteredOn(audit -> audit.register().equals(register)).hasSize(1)
				.allMatch(RegisterAudit::isSound);
	}

	@Test
	void twoRegistersThatWriteAlikeShareTheirNumbersOut() throws Exception {
		var other = new NumberRegister(register.agency(), 2026, "UMUM");

		var texts = together(10, thread -> () -> {
			var mine = new ArrayList<String>();
			for (var turn = 0; turn < 4; turn++) {
				mine.add(numbering.take(new NumberRequest(thread % 2 == 0 ? register : other, DocumentId.random(), MONDAY,
						PATTERN, Map.of())).text());
			}
			return mine;
		}).stream().flatMap(List::stream).toList();

		assertThat(texts).hasSize(40).doesNotHaveDuplicates();
		assertThat(numbering.audit()).filteredOn(audit -> audit.register().agency().equals(register.agency())).hasSize(2)
				.allMatch(RegisterAudit::isSound);
	}

	/** Those who wait for the counter hold all other connections meanwhile. */
	@Test
	void whoeverAsksAStuckRegisterIsToldSoHoweverManyWaitForIt() throws Exception {
		var full = new NumberRegister(register.agency(), 2026, "PENUH");
		numbering.take(new NumberRequest(full, DocumentId.random(), MONDAY, PATTERN, Map.of()));
		database.sql(
				"""
						insert into numbering_entry (id, register, ordinal, state, document, number_text, dated_on, reserved_at, issued_at, series)
						select gen_random_uuid(), e.register, n, 'ISSUED', gen_random_uuid(), n || '/2026', e.dated_on, now(), now(), e.series
						from numbering_entry e join numbering_register r on r.id = e.register cross join generate_series(2, ?) n
						where r.agency = ?""")
				.params(Passing.FARTHEST + 100, full.agency()).update();
		var told = new AtomicInteger();
		var connections = CountingHouse.connections(new HikariDataSource(), Objects.requireNonNull(address.getJdbcUrl()),
				Objects.requireNonNull(address.getUsername()), 2);
		connections.setConnectionTimeout(2000);
		try (connections;
				var house = CountingHouse.open(connections, Clock.systemUTC(), rooms -> rooms
						.addApplicationListener(event -> {
							if (event instanceof PayloadApplicationEvent<?> said
									&& said.getPayload() instanceof RegisterStuck) {
								told.incrementAndGet();
							}
						}))) {
			var crowded = house.getBean(Numbering.class);
			var answers = together(2, _ -> () -> {
				try {
					return crowded.reserve(request(DocumentId.random())).text();
				} catch (RefusedException refused) {
					return refused.code();
				}
			});

			assertThat(answers).containsExactly("numbering.text-stands-on", "numbering.text-stands-on");
			Awaitility.await().untilAtomic(told, Matchers.equalTo(2));
		} finally {
			database.sql(
					"delete from numbering_entry where register in (select id from numbering_register where agency = ?)")
					.param(full.agency()).update();
			database.sql("delete from numbering_register where agency = ?").param(full.agency()).update();
		}
	}

	@Test
	void givesOneNumberToOneLetterHoweverOftenItIsAsked() throws Exception {
		var letter = DocumentId.random();

		var numbers = together(16, _ -> () -> numbering.reserve(request(letter)));

		assertThat(numbers).hasSize(16).containsOnly(numbers.getFirst());
		assertThat(numbering.entries(register)).hasSize(1);
		assertThat(numbering.reserve(request(DocumentId.random())).ordinal()).isEqualTo(2);
	}

	@Test
	void issuesOnceWhenManyIssueAndAnnulTogether() throws Exception {
		var letters = IntStream.range(0, 16).mapToObj(_ -> DocumentId.random()).toList();
		letters.forEach(letter -> numbering.reserve(request(letter)));

		together(32, thread -> () -> {
			var letter = letters.get(thread / 2);
			try {
				if (thread % 2 == 0) {
					numbering.issue(letter);
				} else {
					numbering.annul(letter, "letter.withdrawn");
				}
			} catch (RefusedException lost) {
				return lost.code();
			}
			return "done";
		});

		assertThat(numbering.entries(register)).hasSize(16).noneMatch(number -> number.state() == NumberState.RESERVED);
		assertThat(numbering.audit()).filteredOn(audit -> audit.register().equals(register))
				.allMatch(RegisterAudit::isSound);
	}

	private void take(DocumentId letter, boolean fail) {
		new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
			numbering.take(request(letter));
			if (fail) {
				transaction.setRollbackOnly();
			}
		});
	}

	private NumberRequest request(DocumentId letter) {
		return new NumberRequest(register, letter, MONDAY, PATTERN, Map.of());
	}

	/** All begin at the same moment. */
	private static <T> List<T> together(int threads, IntFunction<Callable<T>> work) throws Exception {
		var start = new CountDownLatch(1);
		try (var executor = Executors.newFixedThreadPool(threads)) {
			var running = new ArrayList<Future<T>>();
			for (var thread = 0; thread < threads; thread++) {
				var task = work.apply(thread);
				running.add(executor.submit(() -> {
					start.await();
					return task.call();
				}));
			}
			start.countDown();
			var results = new ArrayList<T>();
			for (var each : running) {
				results.add(each.get());
			}
			return results;
		}
	}
}
