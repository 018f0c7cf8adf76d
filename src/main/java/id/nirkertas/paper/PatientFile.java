package id.nirkertas.paper;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/** A file on the disk that is read for so long and no longer: a damaged one can send its reader round in circles. */
final class PatientFile extends RandomAccessReadBufferedFile {

	private final Effort effort;

	PatientFile(Path file, Effort effort) throws IOException {
		super(file);
		this.effort = effort;
	}

	@Override
	public int read() throws IOException {
		effort.glance();
		return super.read();
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		effort.glance();
		return super.read(target, offset, length);
	}
}
