package id.nirkertas.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that knows no {@code nobody@…}: just enough of RFC 5321 to say 550 to an address, which GreenMail cannot. */
final class StrictServer implements AutoCloseable {

	private final ServerSocket socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
	private final List<String> recipients = new CopyOnWriteArrayList<>();
	private final AtomicInteger taken = new AtomicInteger();

	StrictServer() throws IOException {
		Thread.ofVirtual().start(this::serve);
	}

	int port() {
		return socket.getLocalPort();
	}

	List<String> recipients() {
		return recipients;
	}

	int taken() {
		return taken.get();
	}

	private void serve() {
		while (!socket.isClosed()) {
			try (var client = socket.accept()) {
				client.setSoTimeout(10_000);
				talk(client);
			} catch (IOException closed) {
				continue;
			}
		}
	}

	private void talk(Socket client) throws IOException {
		var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
		say(client, "220 tegas.example");
		for (var line = lines.readLine(); line != null; line = lines.readLine()) {
			say(client, answer(line, lines, client));
		}
	}

	private String answer(String line, BufferedReader lines, Socket client) throws IOException {
		if (line.startsWith("RCPT")) {
			var to = line.replaceAll(".*<(.*)>.*", "$1");
			recipients.add(to);
			return to.startsWith("nobody@") ? "550 5.1.1 <" + to + "> unknown here" : "250 ok";
		}
		if (line.equals("DATA")) {
			say(client, "354 go on");
			while (!".".equals(lines.readLine())) {
				continue;
			}
			taken.incrementAndGet();
		}
		return line.equals("QUIT") ? "221 bye" : "250 ok";
	}

	private static void say(Socket client, String answer) throws IOException {
		client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
	}

	@Override
	public void close() throws IOException {
		socket.close();
	}
}
