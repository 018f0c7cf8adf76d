package id.nirkertas.directory;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is to be done once a transaction has ended, whether it came to something or not. */
final class AfterCompletion {

	private AfterCompletion() {
	}

	/** At once where there is no transaction. */
	static void then(Runnable act) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			act.run();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCompletion(int status) {
				act.run();
			}
		});
	}
}
