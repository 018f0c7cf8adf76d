package id.nirkertas.letter;

import static id.nirkertas.office.Secretariat.marked;
import static id.nirkertas.office.Secretariat.text;

import id.nirkertas.office.Secretariat;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Letters that are longer or more secret than those of {@link KindSamples}. */
final class OtherSamples {

	private static final List<String> DISTRICTS = List.of("Kabupaten Contoh Utara", "Kabupaten Contoh Selatan",
			"Kabupaten Contoh Timur", "Kabupaten Contoh Barat", "Kota Contoh Raya");
	private static final String HEAD = "| No. | Sekolah | Kabupaten/Kota | Jadwal |\n|---|---|---|---|\n";

	private OtherSamples() {
	}

	/** With a table that breaks over pages, and a further one in a Lampiran; a name that needs two lines, a u.p. */
	static DraftContent longLetter(Secretariat by) {
		var letter = by.content("OFFICIAL_LETTER",
				"Pelaksanaan Pelatihan Penggunaan Aplikasi Persuratan bagi Petugas Tata Usaha Sekolah Menengah Atas Negeri",
				"500.12", "KADIS.KOMINFO", List.of("KADIS.DISDIK"), List.of("GUB", "WAGUB", "SEKDA", "INSPEKTUR"),
				text("Menindaklanjuti Surat Edaran Gubernur Contoh Nomor 9 Tahun 2026 tentang Penggunaan Tanda Tangan Elektronik "
						+ "dalam Naskah Dinas, bersama ini disampaikan jadwal pelatihan penggunaan aplikasi persuratan bagi "
						+ "petugas tata usaha Sekolah Menengah Atas Negeri sebagai berikut:",
						HEAD + schools(1, 44),
						"Peserta pelatihan agar:",
						"1. membawa surat tugas dari kepala sekolah;\n2. mendaftarkan sertifikat elektronik paling lambat tiga hari "
								+ "sebelum jadwal pelatihan; dan\n3. mengisi daftar hadir pada aplikasi.",
						KindSamples.THANKS,
						"=== Lampiran: DAFTAR SEKOLAH CADANGAN ===\n" + HEAD + schools(45, 60)));
		var more = letter.more();
		return marked(
				letter.with(new Particulars(more.details(), more.mandate(), "Kepala Bidang Pembinaan Sekolah Menengah Atas",
						more.outside(), more.references())),
				Urgency.VERY_URGENT, Secrecy.ORDINARY);
	}

	private static String schools(int first, int last) {
		return IntStream.rangeClosed(first, last)
				.mapToObj(number -> "| %d. | Sekolah Menengah Atas Negeri %d | %s | %d Desember 2026 |".formatted(number,
						number,
						DISTRICTS.get(number % DISTRICTS.size()), 7 + number / 10))
				.collect(Collectors.joining("\n"));
	}

	static DraftContent secretNote(Secretariat by) {
		return marked(by.content("OFFICIAL_NOTE", "Hasil Pemeriksaan Keamanan Informasi", "500.12", "KABID.APTIKA",
				List.of("KADIS.KOMINFO"), List.of("SEKDIS.KOMINFO"),
				text("Bersama ini kami laporkan hasil pemeriksaan keamanan informasi pada dua sistem milik pemerintah daerah. "
						+ "Seluruh temuan telah ditutup pada tanggal 27 November 2026.",
						"Laporan ini tidak untuk digandakan.")),
				Urgency.URGENT, Secrecy.SECRET);
	}
}
