package id.nirkertas.paper;

import static id.nirkertas.paper.SheetPieces.GUBERNUR;
import static id.nirkertas.paper.SheetPieces.HEAD_OF_REGION;
import static id.nirkertas.paper.SheetPieces.KADIS;
import static id.nirkertas.paper.SheetPieces.KOMINFO;
import static id.nirkertas.paper.SheetPieces.byHand;
import static id.nirkertas.paper.SheetPieces.clause;
import static id.nirkertas.paper.SheetPieces.fact;
import static id.nirkertas.paper.SheetPieces.items;
import static id.nirkertas.paper.SheetPieces.letters;
import static id.nirkertas.paper.SheetPieces.numbers;
import static id.nirkertas.paper.SheetPieces.p;
import static id.nirkertas.paper.SheetPieces.row;
import static id.nirkertas.paper.SheetPieces.rows;
import static id.nirkertas.paper.SheetPieces.sheet;
import static id.nirkertas.paper.SheetPieces.table;
import static id.nirkertas.paper.SheetPieces.text;

import id.nirkertas.paper.Block.Marks;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** A letter of each kind an office writes, as the rules lay it out. The first half; the others are {@link MoreKindSheets}. */
final class KindSheets {

	static final Look USUAL = Look.USUAL;
	static final Look SERIF = new Look(Size.A4, Face.SERIF, 12, 120, 19, 20, 27, 30);
	static final String PLACE = "Kota Contoh Raya";
	static final String DATE = "23 November 2026";
	static final String THANKS = "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.";

	private KindSheets() {
	}

	static Sheet of(String kind) {
		return Objects.requireNonNull(all().get(kind)).get();
	}

	static Map<String, Supplier<Sheet>> all() {
		var all = new LinkedHashMap<String, Supplier<Sheet>>();
		all.put("surat-dinas", KindSheets::letter);
		all.put("undangan", KindSheets::invitation);
		all.put("nota-dinas", KindSheets::note);
		all.put("memorandum", KindSheets::memorandum);
		all.put("surat-tugas", KindSheets::assignment);
		all.put("surat-perintah", KindSheets::order);
		all.put("surat-edaran", KindSheets::circular);
		all.put("keputusan", KindSheets::decree);
		all.put("instruksi", KindSheets::instruction);
		all.putAll(MoreKindSheets.all());
		return all;
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

	static Sheet memorandum() {
		return sheet(USUAL, "Penyiapan Bahan Paparan", KOMINFO,
				new Heading("MEMORANDUM", "NOMOR 000.1.5/12/DISKOMINFO/2026", List.of()),
				new Facts(List.of(fact("Yth.", "Kepala Bidang Aplikasi Informatika"),
						fact("Dari", "Kepala Dinas Komunikasi dan Informatika"), fact("Hal", "Penyiapan Bahan Paparan"),
						later("Tanggal", DATE)), null, true),
				text(p("Agar disiapkan bahan paparan penerapan kantor tanpa kertas paling lambat hari Kamis, 26 November 2026.")),
				new Signatures(List.of(), List.of(KADIS)));
	}

	static Sheet assignment() {
		return sheet(USUAL, "Rapat Koordinasi Penerapan Kantor Tanpa Kertas", KOMINFO,
				new Heading("SURAT TUGAS", "NOMOR 800.1.11.1/342/DISKOMINFO/2026", List.of()),
				new Clauses(List.of(
						clause("Menimbang",
								p("bahwa dalam rangka persiapan penerapan kantor tanpa kertas perlu menugaskan pegawai "
										+ "untuk mengikuti rapat koordinasi;")),
						clause("Dasar", numbers("Peraturan Gubernur Contoh Nomor 12 Tahun 2024 tentang Tata Naskah Dinas;",
								"Surat Sekretaris Daerah Nomor 000.1.5/1208/BUM/2026 tanggal 10 November 2026 hal Undangan Rapat "
										+ "Koordinasi;")))),
				new Saying("MEMBERI TUGAS"),
				new Clauses(List.of(clause("Kepada"))),
				text(table(List.of(7, 27, 20, 22, 24), row("No.", "Nama", "Pangkat/Gol.", "NIP", "Jabatan"),
						row("1.", "Citra Nawangwulan, S.Kom.", "Penata Muda (III/a)", "19950315 202012 2 003",
								"Pranata Komputer Ahli Pertama"),
						row("2.", "Gilang Prameswara, S.T., M.Kom.", "Pembina (IV/a)", "19800102 200501 1 004",
								"Kepala Bidang Aplikasi Informatika"))),
				new Clauses(List.of(clause("Untuk",
						numbers("mengikuti rapat koordinasi pada tanggal 30 November 2026 di Ruang Rapat Nusantara;",
								"menyiapkan bahan paparan; dan",
								"melaporkan hasil pelaksanaan tugas secara tertulis kepada Kepala Dinas.")))),
				text(p("Surat tugas ini dilaksanakan dengan penuh tanggung jawab.")),
				new Signatures(List.of(PLACE + ", " + DATE), List.of(KADIS)),
				new Copies(List.of("Sekretaris Dinas")));
	}

	static Sheet order() {
		return sheet(USUAL, "Penilaian Kinerja Perangkat Daerah", GUBERNUR,
				new Heading("SURAT PERINTAH", "NOMOR 800.1.11.1/17/2026", List.of()),
				new Clauses(List.of(clause("DASAR",
						letters("Peraturan Daerah Nomor 3 Tahun 2023 tentang Organisasi Perangkat Daerah; dan",
								"Keputusan Gubernur Contoh Nomor 100.3.3.1/45/2026 tentang Tim Penilai Kinerja.")))),
				new Saying("MEMERINTAHKAN:"),
				new Clauses(List.of(
						clause("Kepada", items(Marks.NUMBERS, List.of(
								List.of(rows("Nama", "Ir. Satya Mahardika, M.T.", "Pangkat/Gol.",
										"Pembina Utama Muda (IV/c)", "NIP",
										"19700412 199503 1 001", "Jabatan", "Kepala Dinas Komunikasi dan Informatika")),
								List.of(rows("Nama", "Dra. Laksmi Wardhani, M.M.", "Pangkat/Gol.",
										"Pembina Tingkat I (IV/b)", "NIP",
										"19720918 199803 2 006", "Jabatan", "Kepala Biro Organisasi"))))),
						clause("Untuk", numbers(
								"melakukan penilaian kinerja perangkat daerah sejak tanggal 1 Desember 2026; dan",
								"melaporkan hasilnya kepada Gubernur Contoh paling lambat tanggal 18 Desember 2026.")))),
				new Signatures(List.of("Ditetapkan di " + PLACE, "pada tanggal " + DATE), List.of(HEAD_OF_REGION)));
	}

	static Sheet circular() {
		return sheet(USUAL, "Penggunaan Tanda Tangan Elektronik dalam Naskah Dinas", GUBERNUR,
				new Addressees(
						List.of("Kepala Perangkat Daerah\nPemerintah Provinsi Contoh", "Kepala Biro Sekretariat Daerah",
								"Direktur Badan Usaha Milik Daerah"),
						PLACE),
				new Heading("SURAT EDARAN", "NOMOR 9 TAHUN 2026",
						List.of("TENTANG", "PENGGUNAAN TANDA TANGAN ELEKTRONIK DALAM NASKAH DINAS")),
				text(items(Marks.NUMBERS, List.of(
						List.of(p("Latar belakang"),
								p("Dalam rangka mewujudkan tertib administrasi dan efisiensi penyelenggaraan "
										+ "pemerintahan, naskah dinas korespondensi ditandatangani secara elektronik.")),
						List.of(p("Maksud dan tujuan"), items(Marks.LETTERS, List.of(
								List.of(p("Maksud surat edaran ini sebagai pedoman bagi perangkat daerah.")),
								List.of(p("Tujuan surat edaran ini:"),
										items(Marks.NUMBERS_IN_BRACKETS, List.of(
												List.of(p("menyeragamkan penggunaan tanda tangan elektronik; dan")),
												List.of(p("mempercepat penyelesaian naskah dinas, khususnya:"),
														items(Marks.LETTERS_IN_BRACKETS, "naskah dinas korespondensi; dan",
																"naskah dinas khusus.")))))))),
						List.of(p("Dasar"), letters("Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan; dan",
								"Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2023 tentang Tata Naskah Dinas.")),
						List.of(p("Isi edaran"), p("Seluruh Kepala Perangkat Daerah agar:"),
								letters("menggunakan tanda tangan elektronik tersertifikasi pada naskah dinas korespondensi;",
										"memastikan pejabat penanda tangan telah memiliki sertifikat elektronik yang aktif; dan",
										"menghentikan pengiriman naskah dinas tercetak antarperangkat daerah terhitung mulai tanggal "
												+ "1 Januari 2027.")),
						List.of(p("Penutup"), p("Surat edaran ini mulai berlaku pada tanggal ditetapkan."))))),
				new Signatures(List.of("Ditetapkan di " + PLACE, "pada tanggal " + DATE), List.of(HEAD_OF_REGION)),
				new Copies(List.of("Menteri Dalam Negeri", "Ketua DPRD Provinsi Contoh")));
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
								text(table(List.of(8, 52, 40), row("No.", "Jabatan", "Kedudukan dalam Tim"),
										row("1.", "Sekretaris Daerah", "Ketua"),
										row("2.", "Kepala Dinas Komunikasi dan Informatika", "Wakil Ketua"),
										row("3.", "Kepala Biro Organisasi", "Sekretaris"),
										row("4.", "Kepala Dinas Kearsipan dan Perpustakaan", "Anggota"))),
								new Signatures(List.of(),
										List.of(byHand(List.of(), "GUBERNUR CONTOH,", "BAGASKARA ADIWANGSA"))))));
	}

	static Sheet instruction() {
		return sheet(SERIF, "Percepatan Penerapan Kantor Tanpa Kertas", GUBERNUR,
				new Heading("INSTRUKSI GUBERNUR CONTOH", "NOMOR 4 TAHUN 2026",
						List.of("TENTANG", "PERCEPATAN PENERAPAN KANTOR TANPA KERTAS")),
				new Saying("GUBERNUR CONTOH,"),
				text(p("Dalam rangka percepatan penerapan kantor tanpa kertas, dengan ini menginstruksikan:")),
				new Clauses(List.of(
						clause("Kepada", numbers("Sekretaris Daerah;", "Kepala Perangkat Daerah; dan", "Kepala Biro.")),
						clause("Untuk"),
						clause("KESATU",
								p("Mengambil langkah yang diperlukan sesuai dengan tugas dan fungsi masing-masing.")),
						clause("KEDUA", p("Melaporkan pelaksanaannya setiap bulan kepada Gubernur.")),
						clause("KETIGA", p("Instruksi Gubernur ini mulai berlaku pada tanggal dikeluarkan.")))),
				new Signatures(List.of("Dikeluarkan di " + PLACE, "pada tanggal " + DATE), List.of(HEAD_OF_REGION)));
	}

	static Facts facts(String number, String urgency, String enclosures, String subject) {
		return new Facts(List.of(later("Nomor", number), fact("Sifat", urgency), fact("Lampiran", enclosures),
				fact("Hal", subject)), PLACE + ", " + DATE, false);
	}

	static Fact later(String name, String value) {
		return new Fact(name, List.of(value), true);
	}
}
