package id.nirkertas.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Capacity;
import id.nirkertas.shared.DocumentId;
import id.nirkertas.shared.Evidence;
import id.nirkertas.shared.PersonId;
import id.nirkertas.shared.PositionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
class TrailTests {

	static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00.123456789Z");

	@Autowired
	Trail trail;

	@Autowired
	Sealer sealer;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	JdbcClient database;

	@Autowired
	PlatformTransactionManager transactions;

	final Actor sari = new Actor(PersonId.random(), PositionId.random(), Capacity.ACTING);
	final DocumentId letter = DocumentId.random();

	@BeforeEach
	void isSoundBefore() {
		sealer.sealAll();
		assertThat(trail.verify()).matches(TrailAudit::isSound);
	}

	@Test
	void keepsWhoDidWhatWhen() {
		publish(new LetterStamped(letter, sari, MONDAY));

		assertThat(trail.about(letter)).singleElement().satisfies(line -> {
			assertThat(line.event()).isEqualTo("audit.letter-stamped");
			assertThat(line.at()).isEqualTo("2026-11-23T02:00:00.123456Z");
			assertThat(line.person()).isEqualTo(sari.person().value());
			assertThat(line.position()).isEqualTo(sari.position().value());
			assertThat(line.capacity()).isEqualTo("ACTING");
			assertThat(line.facts()).isEqualTo(Map.of("number", "500.12/1 \"é\"", "empty", ""));
		});
		assertThat(trail.verify()).matches(TrailAudit::isSound);
	}

	@Test
	void keepsNothingOfWhatWasRolledBack() {
		new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
			events.publishEvent(new LetterStamped(letter, sari, MONDAY));
			transaction.setRollbackOnly();
		});

		assertThat(trail.about(letter)).isEmpty();
	}

	@Test
	void keepsWhatIsAboutNoDocument() {
		publish(new LetterStamped(null, sari, MONDAY));

		assertThat(trail.verify()).matches(TrailAudit::isSound);
	}

	@Test
	void refusesEvidenceOutsideATransaction() {
		assertThatIllegalStateException().isThrownBy(() -> events.publishEvent(new LetterStamped(letter, sari, MONDAY)))
				.withMessageContaining("outside a transaction");
	}

	@Test
	void sealsEveryLineOnceHoweverManySealTogether() throws Exception {
		for (var line = 0; line < 60; line++) {
			publish(new LetterStamped(letter, sari, MONDAY));
		}

		try (var executor = Executors.newFixedThreadPool(4)) {
			var running = new ArrayList<Future<?>>();
			for (var node = 0; node < 4; node++) {
				running.add(executor.submit(sealer::sealAll));
			}
			for (var each : running) {
				each.get();
			}
		}

		var audit = trail.verify();
		assertThat(audit.isSound()).isTrue();
		assertThat(audit.sealed()).isEqualTo(audit.rows());
	}

	@Test
	void leavesALineOfAnUnfinishedActToALaterSeal() {
		new TransactionTemplate(transactions).executeWithoutResult(_ -> {
			events.publishEvent(new LetterStamped(letter, sari, MONDAY));
			elsewhere(() -> {
				publish(new LetterStamped(DocumentId.random(), sari, MONDAY));
				sealer.sealAll();
			});
		});
		var before = trail.verify();
		sealer.sealAll();
		var after = trail.verify();

		assertThat(before).matches(TrailAudit::isSound).matches(audit -> audit.sealed() == audit.rows() - 1);
		assertThat(after).matches(TrailAudit::isSound).matches(audit -> audit.sealed() == audit.rows());
	}

	@Test
	void refusesToBeChanged() {
		publish(new LetterStamped(letter, sari, MONDAY));
		sealer.sealAll();

		for (var change : List.of("update audit_event set capacity = 'PERMANENT'", "delete from audit_event",
				"truncate audit_event", "update audit_seal set id = id + 1", "delete from audit_seal")) {
			assertThatExceptionOfType(DataAccessException.class).as(change)
					.isThrownBy(() -> database.sql(change).update()).withMessageContaining("append-only");
		}
	}

	@Test
	void findsAnAlteredLine() {
		var line = sealedLine();

		var audit = afterTampering("update audit_event set capacity = 'PERMANENT' where id = " + line);

		assertThat(audit.altered()).containsExactly(line);
	}

	@Test
	void findsAnAlteredFact() {
		var line = sealedLine();

		var audit = afterTampering("update audit_event set facts = facts || '{\"number\": \"2\"}' where id = " + line);

		assertThat(audit.altered()).containsExactly(line);
	}

	@Test
	void findsALineWhoseHashWasChangedWithIt() {
		var line = sealedLine();

		var audit = afterTampering("update audit_event set hash = sha256('another') where id = " + line);

		assertThat(audit.altered()).containsExactly(line);
		assertThat(audit.brokenSeals()).hasSize(1);
	}

	@Test
	void findsADeletedLineUnderASeal() {
		var line = sealedLine();

		assertThat(afterTampering("delete from audit_event where id = " + line).brokenSeals()).hasSize(1);
	}

	@Test
	void findsADeletedLineThatWaitedForItsSeal() {
		publish(new LetterStamped(letter, sari, MONDAY));
		var line = trail.about(letter).getFirst().id();

		assertThat(afterTampering("delete from audit_event where id = " + line).altered()).containsExactly(line);
	}

	@Test
	void findsALineThatWasPutInBesideTheTrail() {
		var audit = afterTampering("""
				insert into audit_event select 9000000000, at, event, person, position, capacity, document, facts, hash
				from audit_event where id = %d""".formatted(sealedLine()));

		assertThat(audit.altered()).containsExactly(9000000000L);
	}

	@Test
	void findsAChangedSeal() {
		sealedLine();
		var newest = database.sql("select max(id) from audit_seal").query(Long.class).single();

		assertThat(afterTampering("update audit_seal set seal = sha256('another') where id = " + newest).brokenSeals())
				.containsExactly(newest);
		assertThat(afterTampering("update audit_seal set sealed_at = sealed_at - interval '1 day' where id = " + newest)
				.brokenSeals()).containsExactly(newest);
	}

	@Test
	void findsAMissingSeal() {
		sealedLine();
		publish(new LetterStamped(letter, sari, MONDAY));
		sealer.sealAll();
		var newest = database.sql("select max(id) from audit_seal").query(Long.class).single();

		var audit = afterTampering("delete from audit_seal where id = " + (newest - 1));

		assertThat(audit.brokenSeals()).containsExactly(newest);
		assertThat(audit.altered()).isNotEmpty();
	}

	private long sealedLine() {
		var document = DocumentId.random();
		publish(new LetterStamped(document, sari, MONDAY));
		sealer.sealAll();
		return trail.about(document).getFirst().id();
	}

	/** As somebody with all rights over the database would do it; undone afterwards, for the trail belongs to all tests. */
	private TrailAudit afterTampering(String change) {
		return inTransaction(() -> {
			database.sql("set local session_replication_role = replica").update();
			assertThat(database.sql(change).update()).isPositive();
			return trail.verify();
		});
	}

	private <T> T inTransaction(Supplier<T> work) {
		return Objects.requireNonNull(new TransactionTemplate(transactions).execute(transaction -> {
			transaction.setRollbackOnly();
			return work.get();
		}));
	}

	private void publish(Evidence evidence) {
		new TransactionTemplate(transactions).executeWithoutResult(_ -> events.publishEvent(evidence));
	}

	private static void elsewhere(Runnable work) {
		try {
			var thread = Thread.ofPlatform().start(work);
			thread.join();
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	record LetterStamped(@Nullable DocumentId about, Actor by, Instant at) implements Evidence {

		@Override
		public Map<String, String> facts() {
			return Map.of("number", "500.12/1 \"é\"", "empty", "");
		}
	}
}
