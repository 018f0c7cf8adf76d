package id.nirkertas.storage;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Asks clamd by its INSTREAM command, so that the two need share no folder. Only "OK" after the whole file is a clean file. */
final class ClamAv implements VirusScanner {

	private static final int CHUNK = 64 * 1024;
	private static final String CLEAN = "stream: OK";
	private static final Pattern FOUND = Pattern.compile("stream: (\\S.{0,200}) FOUND");
	private static final int LONGEST_NAME = 100;

	private final Supplier<SocketAddress> address;
	private final Duration patience;

	ClamAv(Supplier<SocketAddress> address, Duration patience) {
		this.address = address;
		this.patience = patience;
	}

	@Override
	public Optional<String> find(Path file) throws IOException {
		try (var content = FileChannel.open(file); var line = new PatientLine(address.get(), patience)) {
			var heardOut = line.say(command("zINSTREAM")) && send(content, line) && line.say(ByteBuffer.allocate(4));
			var answer = line.answer();
			var found = FOUND.matcher(answer);
			if (found.matches()) {
				return Optional.of(name(found.group(1)));
			}
			if (!heardOut || !answer.equals(CLEAN)) {
				throw new IOException("The virus scanner answers “%s”%s".formatted(printable(answer),
						heardOut ? "" : " before it has the whole file"));
			}
			return Optional.empty();
		}
	}

	/** Each piece with its length before it. */
	private static boolean send(FileChannel content, PatientLine line) throws IOException {
		var piece = ByteBuffer.allocate(Integer.BYTES + CHUNK);
		for (var read = content.read(piece.position(Integer.BYTES)); read >= 0; read = content
				.read(piece.clear().position(Integer.BYTES))) {
			if (!line.say(piece.putInt(0, read).flip())) {
				return false;
			}
		}
		return true;
	}

	private static ByteBuffer command(String name) {
		return ByteBuffer.wrap((name + '\0').getBytes(StandardCharsets.US_ASCII));
	}

	/** It stands on the trail and on a page: what a scanner calls a find is a name, whoever answered in its place. */
	private static String name(String found) {
		var name = found.replaceAll("[^A-Za-z0-9._/:-]", "-");
		return name.substring(0, Math.min(name.length(), LONGEST_NAME));
	}

	private static String printable(String answer) {
		return answer.replaceAll("[^ -~]", "?");
	}
}
