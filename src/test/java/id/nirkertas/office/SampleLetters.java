package id.nirkertas.office;

import static id.nirkertas.office.Secretariat.text;

import id.nirkertas.letter.DraftContent;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

/** The sample letters that are written, signed and sent inside the demo government. */
final class SampleLetters {

	private SampleLetters() {
	}

	record Sample(String drafter, DraftContent content) {
	}

	static List<Sample> all(Secretariat by) {
		return List.of(invitation(by), officialNote(by), assignment(by), circular(by), coverLetter(by), statement(by),
				staffStudy(by),
				minutes(by));
	}

	private static Sample invitation(Secretariat by) {
		return new Sample("tu.sekda", Secretariat.filled(by.content("INVITATION",
				"Undangan Rapat Koordinasi Penerapan Kantor Tanpa Kertas",
				"000.1.5", "SEKDA", List.of("KADIS.KOMINFO", "KABAN.BAPPEDA", "KADIS.DISDIK", "KADIS.DISPUSIP"),
				List.of("GUB", "WAGUB"),
				text("Sehubungan dengan persiapan penerapan kantor tanpa kertas di lingkungan Pemerintah Provinsi Contoh, dengan ini "
						+ "kami mengundang Saudara untuk hadir pada rapat yang akan dilaksanakan pada:",
						"")),
				Map.of("hari", List.of(meeting().toString()), "pukul", List.of("09.00 WIB s.d. selesai"), "tempat",
						List.of("Ruang Rapat Nusantara, Lantai 3 Kantor Gubernur"), "acara",
						List.of("Pembahasan rencana aksi dan pembagian tugas"), "penutup",
						List.of("Mengingat pentingnya acara tersebut, diharapkan Saudara hadir tepat waktu dan tidak mewakilkan. "
								+ "Atas kehadiran Saudara diucapkan terima kasih."))));
	}

	/** A Tuesday, soon but not tomorrow. */
	private static LocalDate meeting() {
		return Staff.today().plusWeeks(1).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
	}

	private static Sample officialNote(Secretariat by) {
		return new Sample("kabid.aptika", by.content("OFFICIAL_NOTE", "Laporan Kesiapan Aplikasi Persuratan",
				"500.12", "KABID.APTIKA", List.of("KADIS.KOMINFO"), List.of(),
				text("Menindaklanjuti arahan Bapak pada rapat pimpinan, bersama ini kami laporkan bahwa aplikasi persuratan telah "
						+ "selesai diuji pada lima perangkat daerah. Terdapat dua catatan perbaikan yang akan segera diselesaikan.",
						"Sehubungan dengan hal tersebut, mohon arahan lebih lanjut mengenai jadwal pelaksanaan uji coba terbuka.")));
	}

	private static Sample assignment(Secretariat by) {
		return new Sample("kasubbag.umpeg", Secretariat.filled(
				by.content("ASSIGNMENT", "Mengikuti Rapat Koordinasi Kantor Tanpa Kertas",
						"800.1.11.1", "KADIS.KOMINFO", List.of("PRANATA1", "PRANATA2"), List.of("SEKDA"),
						""),
				Map.of("dasar",
						List.of("surat Sekretaris Daerah hal Undangan Rapat Koordinasi Penerapan Kantor Tanpa Kertas."),
						"petugas", List.of("Citra Nawangwulan, S.Kom.", "Gilang Prameswara, S.T."), "untuk",
						List.of("mengikuti rapat koordinasi;", "menyiapkan bahan paparan; dan",
								"melaporkan hasil pelaksanaan tugas secara tertulis kepada Kepala Dinas."))));
	}

	private static Sample circular(Secretariat by) {
		return new Sample("tu.gub", Secretariat.filled(by.content("CIRCULAR",
				"Penggunaan Tanda Tangan Elektronik dalam Naskah Dinas",
				"000.8.3",
				"GUB", List.of("SEKDA", "KADIS.KOMINFO", "KABAN.BAPPEDA", "KADIS.DISDIK", "KADIS.DISPUSIP", "KADIS.DINKES"),
				List.of(),
				text("Seluruh Kepala Perangkat Daerah agar:",
						"a. menggunakan tanda tangan elektronik tersertifikasi pada naskah dinas korespondensi;\n"
								+ "b. memastikan pejabat penanda tangan telah memiliki sertifikat elektronik yang aktif; dan\n"
								+ "c. menghentikan pengiriman naskah dinas tercetak antarperangkat daerah.")),
				Map.of("latarBelakang",
						List.of("Pengiriman naskah dinas tercetak memperlambat pelayanan dan menghabiskan anggaran."),
						"maksud",
						List.of("Dalam rangka mewujudkan tertib administrasi dan efisiensi penyelenggaraan pemerintahan, edaran ini "
								+ "menjadi pedoman penggunaan tanda tangan elektronik."),
						"ruangLingkup",
						List.of("Edaran ini berlaku bagi naskah dinas korespondensi seluruh perangkat daerah."), "dasar",
						List.of("Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik; dan",
								"Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik."),
						"penutup", List.of("Demikian untuk dilaksanakan dengan penuh tanggung jawab."))));
	}

	private static Sample coverLetter(Secretariat by) {
		return new Sample("agenda.kominfo", Secretariat.filled(
				by.content("COVER_LETTER", "Usulan Kenaikan Gaji Berkala", "800.1.11.13",
						"KASUBBAG.UMPEG", List.of("KABAN.BKD"), List.of(),
						""),
				Map.of("naskah", List.of("Usulan kenaikan gaji berkala a.n. Melati Kusumadewi, A.Md. | 1 (satu) berkas | "
						+ "Disampaikan dengan hormat untuk diproses lebih lanjut"))));
	}

	private static Sample statement(Secretariat by) {
		return new Sample("kadis.disdik", Secretariat.filled(by.content("STATEMENT", "Keterangan Masih Melaksanakan Tugas",
				"800.1.11.1",
				"KADIS.DISDIK", List.of("KABAN.BKD"), List.of(),
				text("adalah benar pegawai pada Dinas Pendidikan Provinsi Contoh dan sampai dengan surat keterangan ini dibuat masih "
						+ "melaksanakan tugas.",
						"Surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.")),
				Map.of("nama", List.of("Ratna Puspitasari, S.Pd."), "jabatan", List.of("Guru Ahli Pertama"))));
	}

	private static Sample staffStudy(Secretariat by) {
		return new Sample("pranata1", Secretariat.filled(
				by.content("STAFF_STUDY", "Penambahan Kapasitas Penyimpanan Objek", "500.12",
						"PRANATA1", List.of("KADIS.KOMINFO"), List.of(),
						""),
				Map.of("persoalan", List.of("Server persuratan sering melambat pada pukul 08.00–10.00."), "praanggapan",
						List.of("Beban baca lampiran meningkat setelah apel pagi."), "fakta",
						List.of("Rata-rata 2.400 berkas dibuka setiap jam."), "analisis",
						List.of("Waktu tunggu sebanding dengan antrean pembacaan berkas, bukan dengan beban prosesor."),
						"simpulan",
						List.of("Kapasitas penyimpanan objek perlu ditambah."), "saran",
						List.of("Menambah satu simpul penyimpanan pada APBD Perubahan."))));
	}

	/** Sent apart from the others: only those it names ever see its subject. */
	static Sample secretReport(Secretariat by) {
		return new Sample("inspektur", Secretariat.marked(by.content("OFFICIAL_LETTER", "Hasil Pemeriksaan Khusus",
				"700.1.2", "INSPEKTUR", List.of("GUB"), List.of(),
				text("Bersama ini dilaporkan dengan hormat bahwa pemeriksaan khusus telah selesai dengan satu temuan administrasi "
						+ "dan tanpa kerugian daerah.",
						"Mengingat sifat informasinya, mohon kiranya dokumen ini hanya dibuka oleh pejabat yang dituju.")),
				Urgency.VERY_URGENT, Secrecy.SECRET));
	}

	private static Sample minutes(Secretariat by) {
		return new Sample("agenda.kominfo", Secretariat.filled(by.content("MINUTES", "Pemindahan Arsip Inaktif", "000.5.6.1",
				"KADIS.KOMINFO", List.of("KADIS.DISPUSIP"), List.of(),
				text("telah melaksanakan pemindahan arsip inaktif sebanyak 42 (empat puluh dua) berkas dari Dinas Komunikasi dan "
						+ "Informatika ke Dinas Perpustakaan dan Kearsipan.")),
				Map.of("pihakKedua",
						List.of("Kepala Dinas Perpustakaan dan Kearsipan | Dr. Ayunda Prabasari, M.Hum. | "))));
	}
}
