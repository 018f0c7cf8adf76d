package id.nirkertas.office;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** A real ClamAV daemon that knows one virus: a word of ours, harmless to everybody else. */
public final class Clamd implements AutoCloseable {

	/** What it looks for. */
	public static final String WORD = "nirkertas-kata-uji-pemindai-virus";
	/** What it calls that. */
	public static final String NAME = "Nirkertas.Test.Word";

	private final Path socket;
	private final int port;
	private final ServerProcess server;

	private Clamd(Path folder) throws IOException {
		this.socket = folder.resolve("clamd.ctl").toAbsolutePath();
		this.port = ServerProcess.freePort();
		var signatures = Files.createDirectories(folder.resolve("signatures")).toAbsolutePath();
		Files.writeString(signatures.resolve("office.ndb"),
				"%s:0:*:%s\n".formatted(NAME, HexFormat.of().formatHex(WORD.getBytes(StandardCharsets.US_ASCII))));
		var settings = Files.writeString(folder.resolve("clamd.conf"), """
				Foreground yes
				DatabaseDirectory %s
				LocalSocket %s
				TCPAddr 127.0.0.1
				TCPSocket %d
				StreamMaxLength 60M
				MaxFileSize 60M
				MaxScanSize 400M
				AlertExceedsMax yes
				SelfCheck 0
				""".formatted(signatures, socket, port));
		var program = Program.CLAMD.path().orElseThrow(() -> new IOException(Program.CLAMD.absence()));
		this.server = ServerProcess.start(
				new ProcessBuilder(program.toString(), "--config-file=" + settings.toAbsolutePath()),
				folder.resolve("clamd.log"), this::answers);
	}

	/** In a folder of its own, whose path is short enough for a socket. */
	public static Clamd start(Path folder) throws IOException {
		return new Clamd(folder);
	}

	private boolean answers() {
		try (var line = new Socket()) {
			line.connect(new InetSocketAddress("127.0.0.1", port), 1000);
			line.getOutputStream().write("zPING\0".getBytes(StandardCharsets.US_ASCII));
			return new String(line.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).equals("PONG\0");
		} catch (IOException notYet) {
			return false;
		}
	}

	public String byPort() {
		return "127.0.0.1:" + port;
	}

	public String bySocket() {
		return socket.toString();
	}

	@Override
	public void close() {
		server.close();
	}
}
