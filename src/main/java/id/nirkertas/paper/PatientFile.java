package id.nirkertas.paper;

import id.nirkertas.shared.RefusedException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A file on the disk that is read for so long and no longer: a damaged one can send its reader round in circles. */
final class PatientFile extends RandomAccessReadBufferedFile {

	/** Many files are read byte by byte, and a look at the clock costs more than a byte. */
	private static final int GLANCE = 1 << 12;

	private final long until;
	private int reads;

	PatientFile(Path file, Duration patience) throws IOException {
		super(file);
		until = System.nanoTime() + patience.toNanos();
	}

	@Override
	public int read() throws IOException {
		glance();
		return super.read();
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		glance();
		return super.read(target, offset, length);
	}

	private void glance() {
		if (reads++ % GLANCE == 0 && System.nanoTime() > until) {
			throw new RefusedException("paper.too-large");
		}
	}
}
