package id.nirkertas.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings bytes into the store: the intent is committed, then they are sent, then the book says that they are there. */
@Component
class Deposits {

	private static final Logger LOG = LoggerFactory.getLogger(Deposits.class);

	private final ObjectStore store;
	private final VaultBook book;
	private final Checks checks;
	private final TransactionTemplate own;

	Deposits(ObjectStore store, VaultBook book, Checks checks, PlatformTransactionManager transactions) {
		this.store = store;
		this.book = book;
		this.checks = checks;
		this.own = new TransactionTemplate(transactions);
		this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	StoredFile put(byte[] bytes, String mediaType, Instant at) {
		var file = new StoredFile(Digest.of(bytes), bytes.length, mediaType);
		own.executeWithoutResult(_ -> book.intend(file.fingerprint(), at));
		if (!store.putNew(file.fingerprint(), bytes, mediaType) && !isSound(file)) {
			store.replace(file.fingerprint(), bytes, mediaType);
		}
		own.executeWithoutResult(_ -> book.stored(file, at));
		return file;
	}

	StoredFile put(Path path, String mediaType, Instant at) throws IOException {
		var file = new StoredFile(Digest.of(path), Files.size(path), mediaType);
		own.executeWithoutResult(_ -> book.intend(file.fingerprint(), at));
		if (!store.putNew(file.fingerprint(), path, mediaType) && !isSound(file)) {
			store.replace(file.fingerprint(), path, mediaType);
		}
		own.executeWithoutResult(_ -> book.stored(file, at));
		return file;
	}

	/** Reads the object through and compares its content with its name. */
	boolean isSound(StoredFile file) {
		try (var in = new VaultStream(store, file, checks)) {
			return in.skipThrough() == file.length();
		} catch (IOException e) {
			LOG.error("{}: {}", e.getMessage(), file.fingerprint().hex());
			return false;
		}
	}
}
