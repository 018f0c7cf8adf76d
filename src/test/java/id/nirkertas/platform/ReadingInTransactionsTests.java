package id.nirkertas.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.nirkertas.integration.OfficeTest;
import id.nirkertas.shared.Reading;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What a page has read counts for nothing within a transaction of the office's database, and after it. */
@OfficeTest
class ReadingInTransactionsTests {

	@Autowired
	PlatformTransactionManager transactions;

	final AtomicInteger asked = new AtomicInteger();

	@Test
	void whoWritesReadsAfreshWithinAndAfterwards() {
		var answers = Reading.during(() -> {
			var before = "%d %d".formatted(answer(), answer());
			var within = own().execute(_ -> "%d %d".formatted(answer(), answer()));
			return "%s | %s | %d %d".formatted(before, within, answer(), answer());
		});

		assertThat(answers).isEqualTo("1 1 | 2 3 | 4 4");
	}

	@Test
	void aTransactionThatFailsIsForgottenToo() {
		var after = Reading.during(() -> {
			answer();
			own().executeWithoutResult(status -> {
				answer();
				status.setRollbackOnly();
			});
			return answer();
		});

		assertThat(after).isEqualTo(3);
	}

	@Test
	void oneTransactionWithinAnotherEndsNothing() {
		var answers = Reading.during(() -> own().execute(_ -> {
			var before = answer();
			own().executeWithoutResult(_ -> answer());
			return "%d %d".formatted(before, answer());
		}));

		assertThat(answers).isEqualTo("1 3");
	}

	@Test
	void readingAloneKeepsWhatIsKnown() {
		var reading = new TransactionTemplate(transactions);
		reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_SUPPORTS);
		reading.setReadOnly(true);

		var answers = Reading
				.during(() -> "%d %s %d".formatted(answer(), reading.execute(_ -> Integer.toString(answer())), answer()));

		assertThat(answers).isEqualTo("1 1 1");
	}

	private TransactionTemplate own() {
		var own = new TransactionTemplate(transactions);
		own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		return own;
	}

	private int answer() {
		return Reading.once("state", asked::incrementAndGet);
	}
}
