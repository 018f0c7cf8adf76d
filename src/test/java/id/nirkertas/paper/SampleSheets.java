package id.nirkertas.paper;

import static id.nirkertas.paper.SheetPieces.GUBERNUR;
import static id.nirkertas.paper.SheetPieces.HEAD_OF_REGION;
import static id.nirkertas.paper.SheetPieces.KADIS;
import static id.nirkertas.paper.SheetPieces.KOMINFO;
import static id.nirkertas.paper.SheetPieces.byHand;
import static id.nirkertas.paper.SheetPieces.clause;
import static id.nirkertas.paper.SheetPieces.fact;
import static id.nirkertas.paper.SheetPieces.letters;
import static id.nirkertas.paper.SheetPieces.numbers;
import static id.nirkertas.paper.SheetPieces.p;
import static id.nirkertas.paper.SheetPieces.row;
import static id.nirkertas.paper.SheetPieces.rows;
import static id.nirkertas.paper.SheetPieces.sheet;
import static id.nirkertas.paper.SheetPieces.table;
import static id.nirkertas.paper.SheetPieces.text;

import id.nirkertas.paper.Part.Addressees;
import id.nirkertas.paper.Part.Annex;
import id.nirkertas.paper.Part.Clauses;
import id.nirkertas.paper.Part.Copies;
import id.nirkertas.paper.Part.Facts;
import id.nirkertas.paper.Part.Facts.Fact;
import id.nirkertas.paper.Part.Heading;
import id.nirkertas.paper.Part.Saying;
import id.nirkertas.paper.Part.Signatures;
import id.nirkertas.paper.Part.Signatures.Signature;
import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Look;
import id.nirkertas.paper.Sheet.Size;
import java.util.List;

/** Some letters as the rules lay them out, for what the press does with them; those of the office's kinds lie in the letter room. */
final class SampleSheets {

	static final Look USUAL = Look.USUAL;
	static final Look SERIF = new Look(Size.A4, Face.SERIF, 12, 120, 19, 20, 27, 30);
	static final String PLACE = "Kota Contoh Raya";
	static final String DATE = "23 November 2026";
	static final String THANKS = "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.";

	private SampleSheets() {
	}

	static Sheet letter() {
		return sheet(USUAL, "Permintaan Data Layanan Digital Daerah", KOMINFO,
				facts("500.12/1234/DISKOMINFO/2026", "Segera", "1 (satu) berkas", "Permintaan Data Layanan Digital Daerah"),
				new Addressees(List.of("Kepala Badan Perencanaan Pembangunan Daerah\nu.p. Kepala Bidang Pemerintahan"),
						PLACE),
				text(p("Dalam rangka penyusunan profil layanan digital pemerintah daerah Tahun 2026, dengan hormat kami mohon "
						+ "bantuan Saudara untuk menyampaikan data layanan digital yang dikelola oleh perangkat daerah sesuai "
						+ "dengan format terlampir."),
						p("Data dimaksud memuat:"),
						letters("nama layanan dan unit pengelolanya;",
								"dasar hukum penyelenggaraan layanan, dengan menyebutkan nomor dan tahun peraturan yang berlaku; dan",
								"jumlah pengguna selama tahun 2026."),
						p("Data tersebut agar disampaikan paling lambat tanggal 4 Desember 2026 melalui pos-el "
								+ "data@diskominfo.contoh.go.id."),
						p(THANKS)),
				new Signatures(List.of(), List.of(KADIS)),
				new Copies(List.of("Gubernur Contoh", "Sekretaris Daerah Provinsi Contoh", "Inspektur Provinsi Contoh")));
	}

	static Sheet invitation() {
		return sheet(USUAL, "Undangan", KOMINFO,
				facts("000.1.5/1208/DISKOMINFO/2026", "Segera", "1 (satu) lembar", "Undangan"),
				new Addressees(List.of("(daftar terlampir)"), PLACE),
				text(p("Sehubungan dengan persiapan penerapan kantor tanpa kertas di lingkungan Pemerintah Provinsi Contoh, dengan "
						+ "ini kami mengundang Saudara untuk hadir pada rapat yang akan dilaksanakan pada:"),
						rows("hari, tanggal", "Senin, 30 November 2026", "pukul", "09.00 WIB s.d. selesai", "tempat",
								"Ruang Rapat Nusantara, Lantai 3 Kantor Gubernur Contoh, Jalan Merdeka Contoh Nomor 1",
								"acara",
								"Pembahasan rencana aksi dan pembagian tugas"),
						p("Mengingat pentingnya acara tersebut, diharapkan Saudara hadir tepat waktu dan tidak mewakilkan. Konfirmasi "
								+ "kehadiran dapat disampaikan kepada Sdri. Melati Kusumadewi."),
						p("Atas perhatian dan kehadiran Saudara diucapkan terima kasih.")),
				new Signatures(List.of(),
						List.of(new Signature(List.of(), List.of("a.n. GUBERNUR CONTOH", "SEKRETARIS DAERAH,"),
								"Dr. H. Wiratama Nugraha, S.H., M.Si.", List.of("Pembina Utama Madya (IV/d)",
										"NIP 19681120 199403 1 002"),
								true))),
				new Copies(List.of("Gubernur Contoh")),
				new Annex(List.of("Lampiran Surat Undangan", "Nomor 000.1.5/1208/DISKOMINFO/2026", "Tanggal " + DATE),
						List.of(new Heading("DAFTAR UNDANGAN", null, List.of()),
								text(numbers("Kepala Badan Perencanaan Pembangunan Daerah",
										"Kepala Badan Kepegawaian Daerah",
										"Kepala Dinas Kearsipan dan Perpustakaan", "Kepala Dinas Pendidikan",
										"Kepala Dinas Kesehatan",
										"Kepala Dinas Sosial", "Kepala Dinas Perhubungan", "Kepala Biro Organisasi",
										"Kepala Biro Hukum", "Kepala Biro Umum", "Inspektur Provinsi Contoh")))));
	}

	static Sheet note() {
		return sheet(USUAL, "Laporan Kesiapan Aplikasi Persuratan", KOMINFO,
				new Heading("NOTA DINAS", "NOMOR 500.12/87/DISKOMINFO.APTIKA/2026", List.of()),
				new Facts(List.of(fact("Yth.", "Kepala Dinas Komunikasi dan Informatika"),
						fact("Dari", "Kepala Bidang Aplikasi Informatika"),
						fact("Tembusan", "Sekretaris Dinas", "Kepala Bidang Persandian dan Keamanan Informasi"),
						fact("Sifat", "Biasa"),
						fact("Lampiran", "-"), fact("Hal", "Laporan Kesiapan Aplikasi Persuratan"), later("Tanggal", DATE)),
						null, true),
				text(p("Menindaklanjuti arahan Bapak pada rapat tanggal 3 November 2026, bersama ini kami laporkan bahwa aplikasi "
						+ "persuratan telah selesai diuji pada lima perangkat daerah. Terdapat dua catatan perbaikan yang akan "
						+ "diselesaikan paling lambat tanggal 4 Desember 2026."),
						p("Sehubungan dengan hal tersebut, mohon arahan lebih lanjut mengenai jadwal pelaksanaan uji coba terbuka.")),
				new Signatures(List.of(),
						List.of(new Signature(List.of(), List.of("Kepala Bidang Aplikasi Informatika,"),
								"Gilang Prameswara, S.T., M.Kom.", List.of("Pembina (IV/a)", "NIP 19800102 200501 1 004"),
								true))));
	}

	static Sheet decree() {
		return sheet(SERIF, "Tim Penerapan Kantor Tanpa Kertas", GUBERNUR,
				new Heading("KEPUTUSAN GUBERNUR CONTOH", "NOMOR 100.3.3.1/123/2026",
						List.of("TENTANG", "TIM PENERAPAN KANTOR TANPA KERTAS\nDI LINGKUNGAN PEMERINTAH PROVINSI CONTOH")),
				new Saying("GUBERNUR CONTOH,"),
				new Clauses(List.of(
						clause("Menimbang", letters(
								"bahwa untuk meningkatkan efisiensi penyelenggaraan pemerintahan perlu diterapkan "
										+ "kantor tanpa kertas di lingkungan Pemerintah Provinsi Contoh;",
								"bahwa untuk kelancaran penerapan sebagaimana dimaksud dalam huruf a perlu dibentuk tim; dan",
								"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan "
										+ "Keputusan Gubernur tentang Tim Penerapan Kantor Tanpa Kertas;")),
						clause("Mengingat", numbers("Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
								"Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik; dan",
								"Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2023 tentang Tata Naskah Dinas di Lingkungan "
										+ "Pemerintah Daerah;")))),
				new Saying("MEMUTUSKAN:"),
				new Clauses(List.of(
						clause("Menetapkan", p("KEPUTUSAN GUBERNUR TENTANG TIM PENERAPAN KANTOR TANPA KERTAS.")),
						clause("KESATU",
								p("Membentuk Tim Penerapan Kantor Tanpa Kertas dengan susunan keanggotaan sebagaimana "
										+ "tercantum dalam Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan Gubernur ini.")),
						clause("KEDUA", p("Tim sebagaimana dimaksud dalam Diktum KESATU mempunyai tugas:"),
								letters("menyusun rencana penerapan;", "melaksanakan pendampingan perangkat daerah; dan",
										"melaporkan pelaksanaan tugas kepada Gubernur.")),
						clause("KETIGA",
								p("Segala biaya yang timbul dibebankan pada Anggaran Pendapatan dan Belanja Daerah.")),
						clause("KEEMPAT", p("Keputusan Gubernur ini mulai berlaku pada tanggal ditetapkan.")))),
				new Signatures(List.of("Ditetapkan di " + PLACE, "pada tanggal " + DATE), List.of(HEAD_OF_REGION)),
				new Annex(List.of("LAMPIRAN", "KEPUTUSAN GUBERNUR CONTOH", "NOMOR 100.3.3.1/123/2026",
						"TENTANG TIM PENERAPAN KANTOR TANPA KERTAS"),
						List.of(new Heading("SUSUNAN KEANGGOTAAN TIM", null, List.of()),
								text(table(row("No.", "Jabatan", "Kedudukan dalam Tim"),
										row("1.", "Sekretaris Daerah", "Ketua"),
										row("2.", "Kepala Dinas Komunikasi dan Informatika", "Wakil Ketua"),
										row("3.", "Kepala Biro Organisasi", "Sekretaris"),
										row("4.", "Kepala Dinas Kearsipan dan Perpustakaan", "Anggota"))),
								new Signatures(List.of(),
										List.of(byHand(List.of(), "GUBERNUR CONTOH,", "BAGASKARA ADIWANGSA"))))));
	}

	static Sheet handover() {
		return sheet(USUAL, "Berita Acara Pemindahan Arsip", KOMINFO,
				new Heading("BERITA ACARA PEMINDAHAN ARSIP", "NOMOR 000.5.6.1/12/DISKOMINFO/2026", List.of()),
				text(p("Pada hari ini, Senin, tanggal dua puluh tiga, bulan November, tahun dua ribu dua puluh enam, kami yang "
						+ "bertanda tangan di bawah ini:"),
						numbers("Ir. Satya Mahardika, M.T., Kepala Dinas Komunikasi dan Informatika, selanjutnya disebut PIHAK KESATU; dan",
								"Dra. Larasati Puspita, M.Hum., Kepala Dinas Kearsipan dan Perpustakaan, selanjutnya disebut PIHAK KEDUA,"),
						p("telah melaksanakan pemindahan arsip inaktif sebanyak 42 (empat puluh dua) berkas sebagaimana daftar "
								+ "terlampir."),
						p("Berita acara ini dibuat dengan sesungguhnya.")),
				new Signatures(List.of(PLACE + ", " + DATE),
						List.of(byHand(List.of("PIHAK KEDUA,"), "Kepala Dinas Kearsipan dan Perpustakaan,",
								"Dra. Larasati Puspita, M.Hum.", "Pembina Tingkat I (IV/b)", "NIP 19710630 199603 2 001"),
								new Signature(List.of("PIHAK KESATU,"), KADIS.position(), KADIS.name(), KADIS.below(),
										true))),
				new Signatures(List.of(), List.of(byHand(List.of("Mengetahui,"), "Sekretaris Daerah,",
						"Dr. H. Wiratama Nugraha, S.H., M.Si.", "NIP 19681120 199403 1 002"))));
	}

	static Facts facts(String number, String urgency, String enclosures, String subject) {
		return new Facts(List.of(later("Nomor", number), fact("Sifat", urgency), fact("Lampiran", enclosures),
				fact("Hal", subject)), PLACE + ", " + DATE, false);
	}

	static Fact later(String name, String value) {
		return new Fact(name, List.of(value), true);
	}
}
