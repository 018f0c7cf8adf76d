package id.nirkertas.office;

import static id.nirkertas.office.Secretariat.text;

import id.nirkertas.letter.DraftContent;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

/** The sample letters that are written, signed and sent inside the demo government. */
final class SampleLetters {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", Locale.of("id"));

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
		return new Sample("tu.sekda", by.content("INVITATION", "Undangan Rapat Koordinasi Penerapan Kantor Tanpa Kertas",
				"000.1.5", "SEKDA", List.of("KADIS.KOMINFO", "KABAN.BAPPEDA", "KADIS.DISDIK", "KADIS.DISPUSIP"),
				List.of("GUB", "WAGUB"),
				text("Sehubungan dengan persiapan penerapan kantor tanpa kertas di lingkungan Pemerintah Provinsi Contoh, dengan ini "
						+ "kami mengundang Saudara untuk hadir pada rapat yang akan dilaksanakan pada:",
						"hari, tanggal : " + meeting().format(DAY) + "\npukul : 09.00 WIB s.d. selesai\n"
								+ "tempat : Ruang Rapat Nusantara, Lantai 3 Kantor Gubernur\n"
								+ "acara : Pembahasan rencana aksi dan pembagian tugas",
						"Mengingat pentingnya acara tersebut, diharapkan Saudara hadir tepat waktu dan tidak mewakilkan. Atas kehadiran "
								+ "Saudara diucapkan terima kasih.")));
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
		return new Sample("kasubbag.umpeg", by.content("ASSIGNMENT", "Mengikuti Rapat Koordinasi Kantor Tanpa Kertas",
				"800.1.11.1", "KADIS.KOMINFO", List.of("PRANATA1", "PRANATA2"), List.of("SEKDA"),
				text("Dasar: surat Sekretaris Daerah hal Undangan Rapat Koordinasi Penerapan Kantor Tanpa Kertas. Dengan ini memberi "
						+ "tugas kepada Citra Nawangwulan, S.Kom. dan Gilang Prameswara, S.T. untuk:",
						"1. mengikuti rapat koordinasi;\n2. menyiapkan bahan paparan; dan\n3. melaporkan hasil pelaksanaan tugas secara "
								+ "tertulis kepada Kepala Dinas.")));
	}

	private static Sample circular(Secretariat by) {
		return new Sample("tu.gub", by.content("CIRCULAR", "Penggunaan Tanda Tangan Elektronik dalam Naskah Dinas",
				"000.8.3",
				"GUB", List.of("SEKDA", "KADIS.KOMINFO", "KABAN.BAPPEDA", "KADIS.DISDIK", "KADIS.DISPUSIP", "KADIS.DINKES"),
				List.of(),
				text("Dalam rangka mewujudkan tertib administrasi dan efisiensi penyelenggaraan pemerintahan, seluruh Kepala Perangkat "
						+ "Daerah agar:",
						"a. menggunakan tanda tangan elektronik tersertifikasi pada naskah dinas korespondensi;\n"
								+ "b. memastikan pejabat penanda tangan telah memiliki sertifikat elektronik yang aktif; dan\n"
								+ "c. menghentikan pengiriman naskah dinas tercetak antarperangkat daerah.")));
	}

	private static Sample coverLetter(Secretariat by) {
		return new Sample("agenda.kominfo", by.content("COVER_LETTER", "Usulan Kenaikan Gaji Berkala", "800.1.11.13",
				"KASUBBAG.UMPEG", List.of("KABAN.BKD"), List.of(),
				text("Bersama ini disampaikan dengan hormat untuk diproses lebih lanjut:",
						"1. Usulan kenaikan gaji berkala a.n. Melati Kusumadewi, A.Md., 1 (satu) berkas.")));
	}

	private static Sample statement(Secretariat by) {
		return new Sample("kadis.disdik", by.content("STATEMENT", "Keterangan Masih Melaksanakan Tugas", "800.1.11.1",
				"KADIS.DISDIK", List.of("KABAN.BKD"), List.of(),
				text("Yang bertanda tangan di bawah ini menerangkan bahwa Ratna Puspitasari, S.Pd. adalah benar "
						+ "pegawai pada Dinas Pendidikan Provinsi Contoh dan sampai dengan surat keterangan ini dibuat masih "
						+ "melaksanakan tugas.",
						"Surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.")));
	}

	private static Sample staffStudy(Secretariat by) {
		return new Sample("pranata1", by.content("STAFF_STUDY", "Penambahan Kapasitas Penyimpanan Objek", "500.12",
				"PRANATA1", List.of("KADIS.KOMINFO"), List.of(),
				text("a. Persoalan: server persuratan sering melambat pada pukul 08.00–10.00.\n"
						+ "b. Praanggapan: beban baca lampiran meningkat setelah apel pagi.\n"
						+ "c. Fakta: rata-rata 2.400 berkas dibuka setiap jam.\n"
						+ "d. Simpulan: kapasitas penyimpanan objek perlu ditambah.\n"
						+ "e. Saran: menambah satu simpul penyimpanan pada APBD Perubahan.")));
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
		return new Sample("agenda.kominfo", by.content("MINUTES", "Pemindahan Arsip Inaktif", "000.5.6.1",
				"KADIS.KOMINFO", List.of("KADIS.DISPUSIP"), List.of(),
				text("Pada hari ini kami yang bertanda tangan di bawah ini telah melaksanakan pemindahan arsip inaktif sebanyak 42 "
						+ "(empat puluh dua) berkas dari Dinas Komunikasi dan Informatika ke Dinas Perpustakaan dan Kearsipan.",
						"Berita acara ini dibuat dengan sesungguhnya untuk dipergunakan sebagaimana mestinya.")));
	}
}
