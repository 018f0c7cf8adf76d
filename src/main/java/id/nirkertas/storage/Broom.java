package id.nirkertas.storage;

import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Removes what was put and never kept, one file in one transaction, so that a crash between two loses nothing. */
@Component
class Broom {

	private static final Logger LOG = LoggerFactory.getLogger(Broom.class);

	private final ObjectStore store;
	private final VaultBook book;
	private final TransactionTemplate own;

	Broom(ObjectStore store, VaultBook book, PlatformTransactionManager transactions) {
		this.store = store;
		this.book = book;
		this.own = new TransactionTemplate(transactions);
		this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	int sweep(Instant limit) {
		var swept = 0;
		for (var fingerprint : book.intendedBefore(limit)) {
			try {
				swept += Boolean.TRUE.equals(own.execute(_ -> sweep(fingerprint, limit))) ? 1 : 0;
			} catch (DataIntegrityViolationException e) {
				LOG.info("Kept at the last moment, so not swept: {}", fingerprint.hex());
			}
		}
		return swept;
	}

	private boolean sweep(Fingerprint fingerprint, Instant limit) {
		if (!book.lockIntent(fingerprint, limit)) {
			return false;
		}
		book.forgetIntent(fingerprint);
		if (book.isReferenced(fingerprint)) {
			return false;
		}
		// The row before the bytes: whoever is keeping the file just now makes this fail while the bytes are still there
		book.forgetObject(fingerprint);
		store.remove(fingerprint);
		return true;
	}
}
