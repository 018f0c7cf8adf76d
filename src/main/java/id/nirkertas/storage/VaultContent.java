package id.nirkertas.storage;

import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** A file of the vault for Spring's range handling: its length is known without asking the store. */
final class VaultContent extends AbstractResource {

	private final ObjectStore store;
	private final StoredFile file;
	private final Checks checks;

	VaultContent(ObjectStore store, StoredFile file, Checks checks) {
		this.store = store;
		this.file = file;
		this.checks = checks;
	}

	@Override
	public boolean exists() {
		return true;
	}

	@Override
	public long contentLength() {
		return file.length();
	}

	@Override
	public InputStream getInputStream() {
		return new VaultStream(store, file, checks);
	}

	@Override
	public String getDescription() {
		return "vault " + file.fingerprint().hex();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof VaultContent content && content.file.equals(file);
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(file);
	}
}
