package id.nirkertas.office;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the object store keeps its objects on the disk, for tests that damage or lose one. */
public record OfficeObjects(Path folder) {

	/** The file of an object by the last part of its name, its fingerprint; a path that does not exist when there is none. */
	public Path of(String fingerprint) {
		try (var files = Files.walk(folder)) {
			return files.filter(file -> file.endsWith(fingerprint)).findFirst().orElse(folder.resolve(fingerprint));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
