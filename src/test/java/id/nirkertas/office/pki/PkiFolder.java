package id.nirkertas.office.pki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** Where keys, certificates and lists stay between two starts; only their owner may read them. */
record PkiFolder(Path folder) {

	static PkiFolder at(Path folder) throws IOException {
		Files.createDirectories(folder);
		var made = new PkiFolder(folder);
		made.lock(folder, "rwx------");
		return made;
	}

	boolean has(String name) {
		return Files.exists(folder.resolve(name));
	}

	Path path(String name) {
		return folder.resolve(name);
	}

	String read(String name) throws IOException {
		return Files.readString(folder.resolve(name));
	}

	/** Whole or not at all, even if the machine stops meanwhile. */
	void write(String name, String text) throws IOException {
		var draft = Files.createTempFile(folder, name, ".new");
		lock(draft, "rw-------");
		Files.writeString(draft, text);
		Files.move(draft, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	List<String> lines(String name) {
		try {
			return has(name) ? Files.readAllLines(folder.resolve(name)) : List.of();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	void append(String name, String line) {
		try {
			if (!has(name)) {
				write(name, "");
			}
			Files.writeString(folder.resolve(name), line + "\n", StandardOpenOption.APPEND, StandardOpenOption.SYNC);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void lock(Path path, String rights) throws IOException {
		if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
		}
	}
}
