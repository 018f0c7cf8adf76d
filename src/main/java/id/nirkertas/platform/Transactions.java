package id.nirkertas.platform;

import id.nirkertas.shared.Reading;
import java.io.Serial;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/** Transactions of the office's database; within one, and after it, nothing counts that a page has read before. */
@Component("transactionManager")
class Transactions extends JdbcTransactionManager {

	@Serial
	private static final long serialVersionUID = 1L;

	Transactions(DataSource database) {
		super(database);
	}

	@Override
	protected void doBegin(Object transaction, TransactionDefinition definition) {
		Rehearsal.refuseActs(definition);
		super.doBegin(transaction, definition);
		Reading.pause();
	}

	@Override
	protected void doCleanupAfterCompletion(Object transaction) {
		super.doCleanupAfterCompletion(transaction);
		Reading.resume();
	}
}
