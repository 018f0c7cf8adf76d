package id.nirkertas.storage;

import id.nirkertas.shared.DocumentId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Bytes by their own fingerprint, written once. A put commits an intent of its own before it sends the bytes, so that what a
 * crash leaves behind is found and swept; {@link #keep} in the caller's transaction makes the file stay.
 */
@Service
public class Vault {

	private static final Duration GRACE = Duration.ofHours(24);

	private final ObjectStore store;
	private final VaultBook book;
	private final Deposits deposits;
	private final Broom broom;
	private final Checks checks;
	private final Clock clock;
	private final Availability availability;

	@Autowired
	Vault(ObjectStore store, VaultBook book, Deposits deposits, Broom broom, Checks checks, ObjectProvider<Clock> clock) {
		this(store, book, deposits, broom, checks, clock.getIfUnique(Clock::systemUTC));
	}

	Vault(ObjectStore store, VaultBook book, Deposits deposits, Broom broom, Checks checks, Clock clock) {
		this.store = store;
		this.book = book;
		this.deposits = deposits;
		this.broom = broom;
		this.checks = checks;
		this.clock = clock;
		this.availability = new Availability(store::answers);
	}

	/**
	 * Stores the bytes unless they are there already. Refuses with {@code storage.unavailable} when the store is down. Takes a
	 * second connection when called inside a transaction: better call it outside.
	 */
	public StoredFile put(byte[] bytes, String mediaType) {
		return deposits.put(bytes, mediaType, clock.instant());
	}

	/** As {@link #put(byte[], String)}, from a file, streamed. */
	public StoredFile put(Path file, String mediaType) {
		try {
			return deposits.put(file, mediaType, clock.instant());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Makes the file stay, as part of the caller's transaction, for the document it belongs to. Safe to repeat. */
	@Transactional
	public void keep(Fingerprint fingerprint, DocumentId document) {
		if (!book.lockToKeep(fingerprint)) {
			throw new VaultFault(fingerprint, "was never put, or was put over a day ago and swept since");
		}
		book.refer(fingerprint, document, clock.instant());
	}

	/** Length and media type. Throws {@link NoSuchElementException} for what was never put. */
	public StoredFile file(Fingerprint fingerprint) {
		return book.find(fingerprint).orElseThrow(() -> new NoSuchElementException("No such file in the vault"));
	}

	/** The whole file, its content checked against its name; a {@link VaultFault} when it is missing or altered. */
	public byte[] read(Fingerprint fingerprint) {
		try (var in = new VaultStream(store, file(fingerprint), checks)) {
			return in.readAllBytes();
		} catch (IOException e) {
			throw new VaultFault(fingerprint, "cannot be read: " + e.getMessage());
		}
	}

	/** Reads the file through now, keeping nothing of it; a {@link VaultFault} when it is missing or altered. */
	public void check(Fingerprint fingerprint) {
		try (var in = new VaultStream(store, file(fingerprint), checks)) {
			in.skipThrough();
		} catch (IOException e) {
			throw new VaultFault(fingerprint, "cannot be read: " + e.getMessage());
		}
	}

	/**
	 * For a browser, ranges included; a read ends with a fault when the content is not what the name says. A range of a large
	 * file relies on a check of the whole that is at most some minutes old.
	 */
	public Resource content(Fingerprint fingerprint) {
		return new VaultContent(store, file(fingerprint), checks);
	}

	/** Whether the object store answers; remembered for some seconds. */
	public boolean isAvailable() {
		return availability.get();
	}

	/** Looks at every referenced file: is it there, is it what its name says. */
	public VaultAudit audit() {
		var missing = new ArrayList<Fingerprint>();
		var altered = new ArrayList<Fingerprint>();
		var files = book.referenced();
		for (var file : files) {
			if (!deposits.isSound(file)) {
				var isThere = store.get(file.fingerprint(), 0, 1).isPresent();
				(isThere ? altered : missing).add(file.fingerprint());
			}
		}
		return new VaultAudit(files.size(), missing, altered);
	}

	/** Removes files over 24 hours old that nothing refers to; returns how many. */
	public int sweep() {
		return broom.sweep(clock.instant().minus(GRACE));
	}
}
