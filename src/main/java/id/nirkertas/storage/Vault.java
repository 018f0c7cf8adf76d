package id.nirkertas.storage;

import id.nirkertas.shared.DocumentId;
import java.nio.file.Path;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;

/**
 * Bytes by their own fingerprint, written once. A put commits an intent of its own before it sends the bytes, so that what a
 * crash leaves behind is found and swept; {@link #keep} in the caller's transaction makes the file stay.
 */
@Service
public class Vault {

	/** Stores the bytes unless they are there already. Refuses with {@code storage.unavailable} when the store is down. */
	public StoredFile put(byte[] bytes, String mediaType) {
		throw new IllegalStateException("contract");
	}

	/** As {@link #put(byte[], String)}, from a file, streamed. */
	public StoredFile put(Path file, String mediaType) {
		throw new IllegalStateException("contract");
	}

	/** Makes the file stay, as part of the caller's transaction, for the document it belongs to. Safe to repeat. */
	public void keep(Fingerprint fingerprint, DocumentId document) {
		throw new IllegalStateException("contract");
	}

	/** The whole file, its content checked against its name. */
	public byte[] read(Fingerprint fingerprint) {
		throw new IllegalStateException("contract");
	}

	/** For a browser, ranges included; a whole read ends with a fault when the content is not what the name says. */
	public Resource content(Fingerprint fingerprint) {
		throw new IllegalStateException("contract");
	}

	public boolean isAvailable() {
		throw new IllegalStateException("contract");
	}

	/** Looks at every referenced file: is it there, is it what its name says. */
	public VaultAudit audit() {
		throw new IllegalStateException("contract");
	}

	/** Removes files over 24 hours old that nothing refers to; returns how many. */
	public int sweep() {
		throw new IllegalStateException("contract");
	}
}
