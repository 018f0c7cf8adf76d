package id.nirkertas.storage;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of the vault, fetched in windows. Read from its first byte, the content is checked before the last window is handed
 * out: an altered file never arrives whole. A file of one window is checked however it is read; of a larger one, a range is
 * handed out when the whole was checked a short time ago, and then costs only the windows it touches.
 */
final class VaultStream extends InputStream {

	static final int WINDOW = 2 * 1024 * 1024;

	private final ObjectStore store;
	private final StoredFile file;
	private final Checks checks;
	private @Nullable Digest digest = new Digest();
	private byte[] window = {};
	private int at;
	private long fetched;

	VaultStream(ObjectStore store, StoredFile file, Checks checks) {
		this.store = store;
		this.file = file;
		this.checks = checks;
	}

	@Override
	public int read() throws IOException {
		return isAtEnd() ? -1 : Byte.toUnsignedInt(window[at++]);
	}

	@Override
	public int read(byte[] target, int from, int length) throws IOException {
		Objects.checkFromIndexSize(from, length, target.length);
		if (length == 0) {
			return 0;
		}
		if (isAtEnd()) {
			return -1;
		}
		var count = Math.min(length, window.length - at);
		System.arraycopy(window, at, target, from, count);
		at += count;
		return count;
	}

	@Override
	public long skip(long count) throws IOException {
		if (fetched == 0 && count > 0 && 0 < file.length() && file.length() <= WINDOW) {
			fetch();
		}
		var position = fetched - window.length + at;
		var skipped = Math.clamp(count, 0, file.length() - position);
		if (skipped <= window.length - at) {
			at += (int) skipped;
			return skipped;
		}
		fetched = position + skipped;
		window = new byte[0];
		at = 0;
		digest = null;
		return skipped;
	}

	/** Reads to the end for the check alone; returns how many bytes there were. */
	long skipThrough() throws IOException {
		var count = 0L;
		while (!isAtEnd()) {
			count += window.length - at;
			at = window.length;
		}
		return count;
	}

	@Override
	public int available() {
		return window.length - at;
	}

	private boolean isAtEnd() throws IOException {
		if (at < window.length) {
			return false;
		}
		if (fetched >= file.length()) {
			return true;
		}
		fetch();
		return false;
	}

	private void fetch() throws IOException {
		if (digest == null && !checks.hasPassed(file.fingerprint())) {
			new VaultStream(store, file, checks).skipThrough();
		}
		var expected = (int) Math.min(WINDOW, file.length() - fetched);
		window = store.get(file.fingerprint(), fetched, expected).filter(bytes -> bytes.length == expected)
				.orElseThrow(() -> new IOException("A file of the vault is missing or too short"));
		at = 0;
		fetched += expected;
		var check = digest;
		if (check == null) {
			return;
		}
		check.add(window, expected);
		if (fetched == file.length()) {
			judge(check.fingerprint());
		}
	}

	private void judge(Fingerprint content) throws IOException {
		if (content.equals(file.fingerprint())) {
			checks.pass(content);
			return;
		}
		checks.fail(file.fingerprint());
		window = new byte[0];
		throw new IOException("A file of the vault is not what its name says");
	}
}
