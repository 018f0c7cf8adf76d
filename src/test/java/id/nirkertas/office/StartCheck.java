package id.nirkertas.office;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks before the start at what would stop it, and says in a sentence what to do about it. */
final class StartCheck {

	private static final long NEEDED_MB = 500;
	/** Held until the process ends, however it ends; the garbage collector must not let go of it. */
	private static @Nullable FileLock kept;

	private final Path folder;
	private final int firstPort;
	private final int webPort;
	private final long neededMb;

	/** A web port of 0 is none, or any. */
	StartCheck(Path folder, int firstPort, int webPort) {
		this(folder, firstPort, webPort, NEEDED_MB);
	}

	StartCheck(Path folder, int firstPort, int webPort, long neededMb) {
		this.folder = folder;
		this.firstPort = firstPort;
		this.webPort = webPort;
		this.neededMb = neededMb;
	}

	/** Ends the process with status 1 and a sentence if the office cannot start. */
	static void orExit(String... arguments) {
		orExit(webPort(arguments));
	}

	static void orExit(int webPort) {
		var check = new StartCheck(Path.of(setting("office.folder", "data")).toAbsolutePath(),
				Integer.parseInt(setting("office.first-port", "15432")), webPort);
		check.complaint().ifPresent(complaint -> {
			System.err.println("\n" + complaint + "\n");
			System.exit(1);
		});
	}

	private static int webPort(String... arguments) {
		var named = Arrays.stream(arguments).filter(argument -> argument.startsWith("--server.port=")).findFirst()
				.map(argument -> argument.substring("--server.port=".length()));
		return Integer.parseInt(named.orElseGet(() -> setting("server.port", "8080")));
	}

	private static String setting(String name, String otherwise) {
		var fromProperty = System.getProperty(name);
		var fromEnvironment = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", ""));
		return fromProperty != null ? fromProperty : fromEnvironment != null ? fromEnvironment : otherwise;
	}

	/** What to do before the office can start, in both languages; empty when it can. */
	Optional<String> complaint() {
		if (Runtime.version().feature() < 25) {
			return say("Jalankan dengan JDK 25: ini Java %d.", "Run it with a JDK 25: this is Java %d.",
					Runtime.version().feature());
		}
		if (!isWritable()) {
			return say("Folder %s tidak dapat ditulisi: beri izin tulis, atau pilih folder lain dengan OFFICE_FOLDER.",
					"The folder %s cannot be written: allow it, or choose another one by OFFICE_FOLDER.", folder);
		}
		if (!lock()) {
			return say("Kantor lain sedang berjalan di folder %s: hentikan dahulu (Ctrl+C di jendelanya).",
					"Another office is running in the folder %s: stop it first (Ctrl+C in its window).", folder);
		}
		var freeMb = folder.toFile().getUsableSpace() / (1024 * 1024);
		if (freeMb < neededMb) {
			return say("Kosongkan ruang penyimpanan: tersisa %d MB di %s, perlu %d MB.",
					"Make room on the disk: %d MB left at %s, %d MB needed.", freeMb, folder, neededMb);
		}
		return endOrphan().or(this::portTaken);
	}

	private boolean isWritable() {
		try {
			Files.delete(Files.createTempFile(Files.createDirectories(folder), "write", ".test"));
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	private boolean lock() {
		try {
			var channel = FileChannel.open(folder.resolve("office.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			kept = channel.tryLock();
			return kept != null;
		} catch (OverlappingFileLockException e) {
			return false;
		} catch (IOException e) {
			return true;
		}
	}

	private Optional<String> endOrphan() {
		try {
			OfficeDatabase.endOrphan(folder);
			return Optional.empty();
		} catch (IOException e) {
			return say(
					"Basis data dari kantor yang terhenti paksa tidak mau berhenti: %s. Hentikan proses itu, lalu ulangi.",
					"The database of an office that was killed does not end: %s. End that process, then try again.",
					Objects.toString(e.getMessage()));
		}
	}

	private Optional<String> portTaken() {
		for (var service : OfficeSettings.Service.values()) {
			var port = service.portAfter(firstPort);
			if (!isFree(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))) {
				return say(
						"Port %d sudah dipakai program lain: hentikan program itu, atau pilih port lain dengan OFFICE_FIRSTPORT.",
						"Port %d is taken by another program: stop it, or choose other ports by OFFICE_FIRSTPORT.", port);
			}
		}
		if (webPort != 0 && !isFree(new InetSocketAddress(webPort))) {
			return say("Port %d sudah dipakai program lain: hentikan program itu, atau pilih port lain dengan SERVER_PORT.",
					"Port %d is taken by another program: stop it, or choose another one by SERVER_PORT.", webPort);
		}
		return Optional.empty();
	}

	private static boolean isFree(InetSocketAddress address) {
		try (var socket = new ServerSocket()) {
			// As servers do: connections that are just ending do not count
			socket.setReuseAddress(true);
			socket.bind(address);
			return true;
		} catch (IOException e) {
			return false;
		}
	}

	private static Optional<String> say(String indonesian, String english, Object... details) {
		return Optional.of((indonesian + "\n" + english).formatted(concat(details)));
	}

	private static Object[] concat(Object[] details) {
		var twice = Arrays.copyOf(details, details.length * 2);
		System.arraycopy(details, 0, twice, details.length, details.length);
		return twice;
	}
}
