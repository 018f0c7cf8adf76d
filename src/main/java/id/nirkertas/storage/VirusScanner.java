package id.nirkertas.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Looks through a file for viruses. The office has one where {@code nirkertas.virus-scan.address} names it; else none. */
public interface VirusScanner {

	/**
	 * What was found in the file, by the name the scanner has for it; empty when it is clean. An {@link IOException} says that
	 * nobody knows: the scanner did not answer, not in time, or not to the point.
	 */
	Optional<String> find(Path file) throws IOException;
}
