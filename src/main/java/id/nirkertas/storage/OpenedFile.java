package id.nirkertas.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** A file of any origin, read here and there without taking it whole into memory. */
final class OpenedFile implements AutoCloseable {

	private final FileChannel channel;
	private final long length;

	OpenedFile(Path file) throws IOException {
		this.channel = FileChannel.open(file);
		this.length = channel.size();
	}

	long length() {
		return length;
	}

	/** Exactly so many bytes from there on, little-endian; where there are not so many, the file was cut off. */
	ByteBuffer bytes(long from, int count) throws IOException {
		NotTaken.when(from < 0 || from > length - count, Unfit.DAMAGED);
		var bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
		while (bytes.hasRemaining()) {
			NotTaken.when(channel.read(bytes, from + bytes.position()) < 0, Unfit.DAMAGED);
		}
		return bytes.flip();
	}

	/** At most so many bytes from there on, each as one character. */
	String text(long from, int atMost) throws IOException {
		var count = (int) Math.clamp(length - from, 0, atMost);
		return new String(bytes(from, count).array(), StandardCharsets.ISO_8859_1);
	}

	/** So many bytes from there on; the stream ends early where the file does. */
	InputStream stream(long from, long count) {
		return new Section(from, Math.min(length, from + count));
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}

	private final class Section extends InputStream {

		private final long end;
		private long at;

		Section(long from, long end) {
			this.at = from;
			this.end = end;
		}

		@Override
		public int read() throws IOException {
			var one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
		}

		@Override
		public int read(byte[] target, int offset, int count) throws IOException {
			Objects.checkFromIndexSize(offset, count, target.length);
			var read = at >= end ? -1 : channel.read(ByteBuffer.wrap(target, offset, (int) Math.min(count, end - at)), at);
			at += Math.max(read, 0);
			return read;
		}
	}
}
