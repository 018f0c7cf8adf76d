package id.nirkertas.office;

import id.nirkertas.directory.Directory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the console says when the office is open: where it is, who works there, and what to try with each in two minutes. */
final class Welcome {

	/** One letter from draft to archive in ten steps, then what else there is to see; a line for each of the people. */
	private static final Map<String, String> TO_TRY = inOrder();

	private final Directory directory;
	private final Path folder;

	Welcome(Directory directory, Path folder) {
		this.directory = directory;
		this.folder = folder;
	}

	String text(String address) {
		var signatories = Enrolment.signatories(directory);
		var rows = directory.people().stream().sorted(Comparator.comparingInt(person -> place(person.username())))
				.map(person -> row(person.username(), desks(person.username()),
						signatories.contains(person) ? new String(Staff.passphrase(person.username())) : ""))
				.collect(Collectors.joining("\n"));
		return """

				━━━ Kantor sudah buka · The office is open ━━━  %s

				Masuk dengan nama pengguna dan kata sandinya; urutan 1–10 adalah satu surat dari konsep sampai arsip.
				Log in with a name and its password; steps 1–10 are one letter from draft to archive.
				Surat contoh ditaruh di meja selagi kantor buka · The demo letters arrive while the office is open.
				Semuanya tersimpan di %s dan tetap ada setelah dijalankan ulang. Ctrl+C menghentikan kantor.
				Everything is kept in %s and survives a restart. Ctrl+C closes the office.

				%s
				%s
				""".formatted(address, folder, folder,
				line("Pengguna·User", "Kata sandi·Password", "Frasa sandi·Passphrase", "Jabatan·Position", "Coba·Try"),
				rows);
	}

	private static Map<String, String> inOrder() {
		try (var file = Objects.requireNonNull(Welcome.class.getResourceAsStream("/office/to-try.txt"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(line -> line.split(" = ", 2))
					.collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (_, next) -> next, LinkedHashMap::new));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static int place(String username) {
		var place = List.copyOf(TO_TRY.keySet()).indexOf(username);
		return place < 0 ? TO_TRY.size() : place;
	}

	private String desks(String username) {
		var person = directory.personNamed(username).orElseThrow();
		return directory.heldBy(person.id(), Staff.today()).stream().map(held -> switch (held.capacity()) {
			case PERMANENT -> held.position().title();
			case ACTING -> "Plt. " + held.position().title();
			case ACTING_DAILY -> "Plh. " + held.position().title();
			case CARETAKER -> "Pj. " + held.position().title();
		}).collect(Collectors.joining("; "));
	}

	private static String row(String username, String desks, String passphrase) {
		return line(username, Staff.password(username), passphrase, desks, TO_TRY.getOrDefault(username, ""));
	}

	private static String line(String user, String password, String passphrase, String desks, String toTry) {
		var widths = List.of(16, 22, 26);
		return (cell(user, widths.get(0)) + cell(password, widths.get(1)) + cell(passphrase, widths.get(2)) + desks
				+ (toTry.isEmpty() ? "" : "  → " + toTry)).stripTrailing();
	}

	private static String cell(String text, int width) {
		return text + " ".repeat(Math.max(1, width - text.length()));
	}
}
