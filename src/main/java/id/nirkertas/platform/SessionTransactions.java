package id.nirkertas.platform;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written into a session is written whole, whatever becomes of the act; to find one takes no transaction. */
final class SessionTransactions implements TransactionOperations {

	private static final ScopedValue<Boolean> FINDING = ScopedValue.newInstance();

	private final TransactionTemplate own;

	SessionTransactions(PlatformTransactionManager transactions) {
		own = new TransactionTemplate(transactions);
		own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	static <T extends @Nullable Object> T finding(Supplier<T> session) {
		return ScopedValue.where(FINDING, true).call(session::get);
	}

	@Override
	public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
		return (FINDING.isBound() ? TransactionOperations.withoutTransaction() : own).execute(action);
	}
}
