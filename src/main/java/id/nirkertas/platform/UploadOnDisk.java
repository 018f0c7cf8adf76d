package id.nirkertas.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.web.multipart.MultipartFile;

/** A file that came with a form, laid on the disk for as long as an act needs it: whatever its size, it is never whole in memory. */
public final class UploadOnDisk implements AutoCloseable {

	private final Path path;

	private UploadOnDisk(Path path) {
		this.path = path;
	}

	public static UploadOnDisk of(MultipartFile sent) throws IOException {
		var upload = new UploadOnDisk(Files.createTempFile("unggahan", ""));
		try {
			sent.transferTo(upload.path);
			return upload;
		} catch (IOException | RuntimeException e) {
			upload.close();
			throw e;
		}
	}

	public Path path() {
		return path;
	}

	@Override
	public void close() throws IOException {
		Files.deleteIfExists(path);
	}
}
