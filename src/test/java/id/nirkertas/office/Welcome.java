package id.nirkertas.office;

import id.nirkertas.directory.Directory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the console says when the office is open: where it is, who works there, and what to try with each in two minutes. */
final class Welcome {

	private static final Map<String, String> TO_TRY = Map.ofEntries(
			Map.entry("pranata1", "1. menulis surat ke Kepala Bappeda · write a letter, submit it"),
			Map.entry("kabid.aptika", "2. mengembalikan, lalu memaraf · return it, later initial it"),
			Map.entry("sekdis.kominfo", "3. memaraf terakhir · give the last initials"),
			Map.entry("kadis.kominfo", "4. menandatangani · sign with the passphrase"),
			Map.entry("agenda.bappeda", "5. melihat surat teragenda · see it registered"),
			Map.entry("kaban.bappeda", "6. mendisposisi; 9. menerima laporan · dispose; accept at the end"),
			Map.entry("kabid.ekon", "7. disposisi lanjutan · pass it on"),
			Map.entry("sekban.bappeda", "7. ikut mendukung · supports the lead"),
			Map.entry("perencana1", "8. melapor tindak lanjut · report the follow-up"),
			Map.entry("arsiparis", "10. mencari arsip dengan satu kata isi · find it by a word of its body"),
			Map.entry("kasubbag.umpeg", "memberkaskan · file the sent letter"),
			Map.entry("agenda.kominfo", "mencatat surat masuk kertas · register a paper letter with its scan"),
			Map.entry("ast3", "beralih menjadi Plh. Sekda · switch to acting as Sekda"),
			Map.entry("plt.kadinkes", "beralih menjadi Plt. Kadinkes · switch to acting as head"),
			Map.entry("admin", "tidak melihat isi surat · sees no content"));

	private final Directory directory;
	private final Path folder;

	Welcome(Directory directory, Path folder) {
		this.directory = directory;
		this.folder = folder;
	}

	String text(String address) {
		var signatories = Enrolment.signatories(directory);
		var rows = directory.positions().stream().flatMap(position -> directory.holderOf(position.id(), Staff.today()).stream())
				.map(holder -> holder.person()).distinct().map(person -> row(person.username(), desks(person.username()),
						signatories.contains(person) ? new String(Staff.passphrase(person.username())) : "", TO_TRY))
				.collect(Collectors.joining("\n"));
		return """

				━━━ Kantor sudah buka · The office is open ━━━  %s

				%s
				%s

				Masuk dengan nama pengguna dan kata sandinya; urutan 1–10 adalah satu surat dari konsep sampai arsip.
				Log in with a name and its password; steps 1–10 are one letter from draft to archive.
				Semuanya tersimpan di %s dan tetap ada setelah dijalankan ulang. Ctrl+C menghentikan kantor.
				Everything is kept in %s and survives a restart. Ctrl+C closes the office.
				""".formatted(address,
				line("Pengguna·User", "Kata sandi·Password", "Frasa sandi·Passphrase", "Jabatan·Position", "Coba·Try"), rows,
				folder, folder);
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


	private static String row(String username, String desks, String passphrase, Map<String, String> toTry) {
		return line(username, Staff.password(username), passphrase, desks, toTry.getOrDefault(username, ""));
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
