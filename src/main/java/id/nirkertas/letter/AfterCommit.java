package id.nirkertas.letter;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is to be done once a change is there for all to read. */
final class AfterCommit {

	private AfterCommit() {
	}

	/** At once where there is no transaction. */
	static void then(Runnable act) {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			act.run();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				act.run();
			}
		});
	}
}
