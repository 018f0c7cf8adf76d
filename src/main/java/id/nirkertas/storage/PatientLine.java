package id.nirkertas.storage;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A conversation with a server that may hang, break off, or speak out of turn: from the first word to the last it takes no longer
 * than the patience there is, and an answer is one short line.
 */
final class PatientLine implements AutoCloseable {

	private static final int LONGEST_ANSWER = 1024;

	private final SocketChannel channel;
	private final Selector selector;
	private final SelectionKey key;
	private final long until;
	private final ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
	private boolean ended;

	PatientLine(SocketAddress address, Duration patience) throws IOException {
		this.until = System.nanoTime() + patience.toNanos();
		this.channel = address instanceof UnixDomainSocketAddress
				? SocketChannel.open(StandardProtocolFamily.UNIX)
				: SocketChannel.open();
		this.selector = Selector.open();
		try {
			channel.configureBlocking(false);
			this.key = channel.register(selector, SelectionKey.OP_CONNECT);
			if (!channel.connect(address)) {
				while (!channel.finishConnect()) {
					await(SelectionKey.OP_CONNECT);
				}
			}
		} catch (IOException | RuntimeException e) {
			close();
			throw e instanceof IOException fault ? fault : new IOException("No connection to " + address, e);
		}
	}

	/** Says all of it, unless the other side answers or breaks off before: then false. */
	boolean say(ByteBuffer words) throws IOException {
		while (words.hasRemaining()) {
			await(SelectionKey.OP_WRITE | SelectionKey.OP_READ);
			if (key.isReadable()) {
				listen();
				return false;
			}
			channel.write(words);
		}
		return true;
	}

	/** Up to its closing zero, or to the end of the line. */
	String answer() throws IOException {
		while (!ended) {
			await(SelectionKey.OP_READ);
			listen();
		}
		var length = 0;
		while (length < answer.position() && answer.get(length) != 0) {
			length++;
		}
		return new String(answer.array(), 0, length, StandardCharsets.ISO_8859_1);
	}

	private void listen() throws IOException {
		var from = answer.position();
		ended = channel.read(answer) < 0 || !answer.hasRemaining();
		for (var at = from; at < answer.position(); at++) {
			ended |= answer.get(at) == 0;
		}
	}

	private void await(int what) throws IOException {
		var left = Duration.ofNanos(until - System.nanoTime()).toMillis();
		if (left <= 0) {
			throw new SocketTimeoutException("No answer in time");
		}
		key.interestOps(what);
		selector.select(left);
		selector.selectedKeys().clear();
		if (Thread.currentThread().isInterrupted()) {
			throw new InterruptedIOException("Interrupted while waiting for an answer");
		}
	}

	@Override
	public void close() throws IOException {
		try (channel) {
			selector.close();
		}
	}
}
