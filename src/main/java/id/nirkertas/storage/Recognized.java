package id.nirkertas.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What a file is by what it holds, whatever it is called: a {@link Format} the office carries, or {@link Unfit} and why. */
public sealed interface Recognized permits Format, Unfit {

	/**
	 * Reads as much of the file as is needed to tell, and never more into memory than a few kilobytes at once; an office package
	 * is unpacked once to see that it is what its list of contents says. A PDF is told by its head alone: who takes one opens it.
	 */
	static Recognized of(Path file) {
		try (var opened = new OpenedFile(file)) {
			return Recognition.of(opened);
		} catch (NotTaken refusal) {
			return refusal.why();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
