package id.nirkertas.storage;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A program that listens where a virus scanner should, and says what a test tells it to, or nothing. */
public final class StubScanner implements AutoCloseable {

	/** What it does with whoever calls. */
	public interface Manner {

		void meet(DataInputStream in, OutputStream out) throws Exception;
	}

	private final ServerSocket door;
	private final Thread porter;
	private volatile Manner manner;

	public StubScanner(Manner manner) {
		try {
			this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
		this.manner = manner;
		porter = Thread.ofVirtual().start(this::serve);
	}

	/** Listens to the whole file, then answers. */
	public static Manner answering(String answer) {
		return (in, out) -> {
			heard(in);
			out.write((answer + '\0').getBytes(StandardCharsets.ISO_8859_1));
		};
	}

	/** Finds a word in whatever it hears. */
	public static Manner finding(String word, String name) {
		return (in, out) -> {
			var found = new String(heard(in), StandardCharsets.ISO_8859_1).contains(word);
			out.write((found ? "stream: " + name + " FOUND\0" : "stream: OK\0").getBytes(StandardCharsets.ISO_8859_1));
		};
	}

	static byte[] heard(DataInputStream in) throws IOException {
		var command = in.readNBytes(10);
		if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
			throw new IOException("Not a command of clamd");
		}
		var file = new java.io.ByteArrayOutputStream();
		for (var length = in.readInt(); length != 0; length = in.readInt()) {
			file.write(in.readNBytes(length));
		}
		return file.toByteArray();
	}

	public void behave(Manner other) {
		manner = other;
	}

	public String address() {
		return "127.0.0.1:" + door.getLocalPort();
	}

	private void serve() {
		while (!door.isClosed()) {
			try {
				var caller = door.accept();
				Thread.ofVirtual().start(() -> meet(caller));
			} catch (IOException e) {
				return;
			}
		}
	}

	private void meet(Socket caller) {
		try (caller; var in = new DataInputStream(caller.getInputStream()); var out = caller.getOutputStream()) {
			manner.meet(in, out);
			out.flush();
		} catch (Exception e) {
			// It was to misbehave, and whoever called has left
		}
	}

	@Override
	public void close() throws IOException {
		door.close();
		try {
			// Until the one who waits at the door has gone, a last caller may still be let in
			porter.join();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
