package id.nirkertas.paper;

import java.io.IOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** As {@link PatientFile}, of a file that lies in memory. */
final class PatientBytes extends RandomAccessReadBuffer {

	private final Effort effort;

	PatientBytes(byte[] file, Effort effort) {
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
