package id.nirkertas.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@OfficeTest
@SuppressWarnings("NullAway.Init")
class OfficeChangesTests {

	@Autowired
	JdbcClient database;
	@Autowired
	PlatformTransactionManager transactions;

	private final AtomicInteger looks = new AtomicInteger();

	@Test
	void anActIsTriedWithWhatIsKnownWhileTheDatabaseCannotBeAsked() {
		var nobody = JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://127.0.0.1:1/none?connectTimeout=1"));

		new OfficeChanges(nobody, List.of(looks::incrementAndGet)).lookAgain();

		assertThat(looks).hasValue(0);
	}

	/** Nobody else enters anything while this looks, and what it enters is gone when it is over. */
	@Test
	void everythingIsLookedAtAgainAfterAChangeAndOnceForEachChange() {
		var transaction = new TransactionTemplate(transactions);
		var other = new AtomicInteger();
		var changes = new OfficeChanges(database, List.of(looks::incrementAndGet, other::incrementAndGet));

		transaction.executeWithoutResult(rollback -> {
			rollback.setRollbackOnly();
			database.sql("select version from directory_office_change for update").query(Long.class).single();
			changes.lookAgain();
			changes.lookAgain();
			assertThat(List.of(looks.get(), other.get())).as("what was never looked at").containsExactly(1, 1);

			database.sql("update directory_version set version = version").update();
			database.sql("set constraints all immediate").update();
			changes.lookAgain();
			changes.lookAgain();
			assertThat(List.of(looks.get(), other.get())).as("what was changed since").containsExactly(2, 2);
		});
	}
}
