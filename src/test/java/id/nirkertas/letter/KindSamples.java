package id.nirkertas.letter;

import static id.nirkertas.office.Secretariat.filled;
import static id.nirkertas.office.Secretariat.marked;
import static id.nirkertas.office.Secretariat.text;

import id.nirkertas.office.Secretariat;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A letter of every kind, as an office would write it. Directives and correspondence; the others are {@link SpecialSamples}. */
final class KindSamples {

	static final String THANKS = "Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.";

	private static final Map<String, List<String>> MEETING = Map.of("hari", List.of("2026-12-08"), "pukul",
			List.of("09.00 WIB s.d. selesai"), "tempat",
			List.of("Ruang Rapat Nusantara, Lantai 3 Kantor Gubernur Contoh, Jalan Merdeka Contoh Nomor 1"), "acara",
			List.of("Pembahasan rencana aksi dan pembagian tugas"), "penutup",
			List.of("Mengingat pentingnya acara tersebut, diharapkan Saudara hadir tepat waktu dan tidak mewakilkan. Atas "
					+ "perhatian dan kehadiran Saudara diucapkan terima kasih."));
	private static final String CALL = "Sehubungan dengan persiapan penerapan kantor tanpa kertas di lingkungan Pemerintah Provinsi "
			+ "Contoh, dengan ini kami mengundang Saudara untuk hadir pada rapat yang akan dilaksanakan pada:";

	private final Secretariat by;

	private KindSamples(Secretariat by) {
		this.by = by;
	}

	static Map<String, DraftContent> of(Secretariat by) {
		var samples = new LinkedHashMap<String, DraftContent>();
		Stream.concat(new KindSamples(by).all().stream(), new SpecialSamples(by).all().stream())
				.forEach(content -> samples.put(content.kind(), content));
		return samples;
	}

	private List<DraftContent> all() {
		return List.of(officialLetter(), invitation(), internalInvitation(), officialNote(), memorandum(), assignment(),
				order(), circular(), decree());
	}

	private DraftContent officialLetter() {
		var letter = by.content("OFFICIAL_LETTER", "Permintaan Data Layanan Digital Perangkat Daerah", "500.12",
				"KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of("GUB", "SEKDA", "INSPEKTUR"),
				text("Dalam rangka penyusunan profil layanan digital Pemerintah Provinsi Contoh Tahun 2026, dengan hormat kami "
						+ "mohon bantuan Saudara untuk menyampaikan data layanan digital yang dikelola oleh perangkat daerah "
						+ "sesuai dengan format terlampir. Data dimaksud memuat:",
						"a. nama layanan dan unit pengelolanya;\nb. dasar hukum penyelenggaraan layanan, dengan menyebutkan nomor "
								+ "dan tahun peraturan yang berlaku; dan\nc. jumlah pengguna selama tahun 2026.",
						"Data tersebut agar disampaikan paling lambat tanggal 4 Desember 2026 melalui pos-el "
								+ "diskominfo@contohprov.example.",
						THANKS));
		return marked(letter, Urgency.URGENT, Secrecy.ORDINARY);
	}

	/** a.n. the head of region, under the letterhead of the secretariat. */
	private DraftContent invitation() {
		var invitation = filled(by.content("INVITATION", "Undangan Rapat Koordinasi", "000.1.5", "SEKDA",
				List.of("KADIS.KOMINFO", "KABAN.BAPPEDA", "KADIS.DISDIK"), List.of("GUB", "WAGUB"), CALL), MEETING);
		return marked(invitation.with(invitation.more().with(Mandate.ON_BEHALF)), Urgency.URGENT, Secrecy.ORDINARY);
	}

	private DraftContent internalInvitation() {
		return filled(by.content("INTERNAL_INVITATION", "Undangan Rapat Persiapan", "000.1.5", "KADIS.KOMINFO",
				List.of("KABID.APTIKA", "KABID.SANDI"), List.of(), CALL), MEETING);
	}

	private DraftContent officialNote() {
		return by.content("OFFICIAL_NOTE", "Laporan Kesiapan Aplikasi Persuratan", "500.12", "KABID.APTIKA",
				List.of("KADIS.KOMINFO"), List.of("SEKDIS.KOMINFO"),
				text("Menindaklanjuti arahan Bapak pada rapat tanggal 3 November 2026, bersama ini kami laporkan bahwa aplikasi "
						+ "persuratan telah selesai diuji pada lima perangkat daerah. Terdapat dua catatan perbaikan yang akan "
						+ "diselesaikan paling lambat tanggal 4 Desember 2026.",
						"Sehubungan dengan hal tersebut, mohon arahan lebih lanjut mengenai jadwal pelaksanaan uji coba terbuka."));
	}

	private DraftContent memorandum() {
		return by.content("MEMORANDUM", "Penyiapan Bahan Paparan", "000.1.5", "KADIS.KOMINFO", List.of("KABID.APTIKA"),
				List.of(), "Harap disiapkan bahan paparan penerapan kantor tanpa kertas paling lambat hari Jumat, "
						+ "4 Desember 2026.");
	}

	private DraftContent assignment() {
		return filled(by.content("ASSIGNMENT", "Rapat Koordinasi Penerapan Kantor Tanpa Kertas", "800.1.11.1",
				"KADIS.KOMINFO", List.of(), List.of("SEKDA"), ""),
				Map.of("menimbang",
						List.of("bahwa dalam rangka persiapan penerapan kantor tanpa kertas perlu menugaskan pegawai untuk mengikuti "
								+ "rapat koordinasi;",
								"bahwa pegawai yang namanya tercantum dalam surat tugas ini dipandang cakap untuk melaksanakannya;"),
						"dasar",
						List.of("Peraturan Gubernur Contoh Nomor 12 Tahun 2024 tentang Tata Naskah Dinas;",
								"Surat Sekretaris Daerah Nomor 000.1.5/1208/SETDA/2026 tanggal 23 November 2026 hal Undangan Rapat "
										+ "Koordinasi."),
						"petugas",
						List.of("Bimantara Wicaksana, S.T., M.Kom. | Pembina (IV/a) | 19780623 200312 9 017 | Kepala Bidang Aplikasi "
								+ "Informatika",
								"Citra Nawangwulan, S.Kom. | Penata (III/c) | 19851204 200901 9 018 | Pranata Komputer Ahli Muda",
								"Gilang Prameswara, S.T. | Penata Muda Tingkat I (III/b) | 19900417 201502 9 019 | Pranata Komputer "
										+ "Ahli Pertama"),
						"untuk",
						List.of("mengikuti rapat koordinasi pada tanggal 8 Desember 2026 di Ruang Rapat Nusantara Kantor Gubernur;",
								"menyiapkan bahan paparan; dan",
								"melaporkan hasil pelaksanaan tugas secara tertulis kepada Kepala Dinas.")));
	}

	private DraftContent order() {
		return filled(
				by.content("ORDER", "Penilaian Kinerja Perangkat Daerah", "800.1.11.1", "GUB", List.of(), List.of(), ""),
				Map.of("dasar",
						List.of("Peraturan Daerah Provinsi Contoh Nomor 3 Tahun 2023 tentang Susunan Perangkat Daerah; dan",
								"Peraturan Gubernur Contoh Nomor 12 Tahun 2026 tentang Penilaian Kinerja Perangkat Daerah."),
						"petugas",
						List.of("Drs. Baskara Wibisana, M.Si. | Pembina Utama (IV/e) | 19670412 199203 9 003 | Sekretaris Daerah",
								"Dr. Suryakanta Adiwangsa, CGCAE | Pembina Utama Madya (IV/d) | 19660816 199103 9 024 | Inspektur "
										+ "Provinsi",
								"Dr. Seno Hadiprana, M.T. | Pembina Utama Madya (IV/d) | 19700303 199703 9 027 | Kepala Badan "
										+ "Perencanaan Pembangunan Daerah",
								"Ir. Satya Mahardika, M.T. | Pembina Utama Muda (IV/c) | 19700825 199603 9 013 | Kepala Dinas "
										+ "Komunikasi dan Informatika",
								"Drs. Hanggara Respati, M.Pd. | Pembina Utama Muda (IV/c) | 19680513 199403 9 021 | Kepala Dinas "
										+ "Pendidikan",
								"Pandu Arsawinata, S.H., M.H. | Pembina Tingkat I (IV/b) | 19710730 199703 9 006 | Kepala Biro Hukum",
								"Rengganis Tirtasari, S.E., M.M. | Pembina Tingkat I (IV/b) | 19721118 199803 9 007 | Kepala Biro "
										+ "Umum"),
						"untuk",
						List.of("melakukan penilaian kinerja perangkat daerah terhitung mulai tanggal 1 Desember 2026; dan",
								"melaporkan hasilnya kepada Gubernur Contoh paling lambat tanggal 18 Desember 2026.")));
	}

	private DraftContent circular() {
		return filled(by.content("CIRCULAR", "Penggunaan Tanda Tangan Elektronik dalam Naskah Dinas", "000.8.3", "GUB",
				List.of("SEKDA", "KADIS.KOMINFO", "KABAN.BAPPEDA", "KADIS.DISDIK", "KADIS.DISPUSIP", "KADIS.DINKES",
						"KABAN.BKD"),
				List.of("WAGUB"),
				"""
						Seluruh Kepala Perangkat Daerah agar:

						a. menggunakan tanda tangan elektronik tersertifikasi pada naskah dinas korespondensi;
						b. memastikan pejabat penanda tangan memiliki sertifikat elektronik yang aktif; dan
						c. menghentikan pengiriman naskah dinas tercetak antarperangkat daerah terhitung mulai tanggal 1 Januari 2027."""),
				Map.of("latarBelakang",
						List.of("Dalam rangka mewujudkan tertib administrasi dan efisiensi penyelenggaraan pemerintahan, naskah dinas "
								+ "korespondensi ditandatangani secara elektronik."),
						"maksud",
						List.of("Maksud surat edaran ini sebagai pedoman bagi perangkat daerah, dengan tujuan menyeragamkan penggunaan "
								+ "tanda tangan elektronik dan mempercepat penyelesaian naskah dinas."),
						"ruangLingkup",
						List.of("Surat edaran ini memuat penggunaan tanda tangan elektronik pada naskah dinas antarperangkat daerah."),
						"dasar",
						List.of("Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan; dan",
								"Peraturan Menteri Dalam Negeri Nomor 1 Tahun 2023 tentang Tata Naskah Dinas di Lingkungan Pemerintah "
										+ "Daerah."),
						"penutup", List.of("Surat edaran ini mulai berlaku pada tanggal ditetapkan.")));
	}

	private DraftContent decree() {
		return filled(by.content("DECREE", "Tim Penerapan Kantor Tanpa Kertas di Lingkungan Pemerintah Provinsi Contoh",
				"100.3.3", "GUB", List.of(), List.of("SEKDA", "INSPEKTUR"), """
						=== Lampiran: SUSUNAN KEANGGOTAAN TIM PENERAPAN KANTOR TANPA KERTAS ===
						| No. | Jabatan | Kedudukan dalam Tim |
						|---|---|---|
						| 1. | Sekretaris Daerah | Ketua |
						| 2. | Kepala Dinas Komunikasi dan Informatika | Wakil Ketua |
						| 3. | Kepala Biro Organisasi | Sekretaris |
						| 4. | Kepala Dinas Perpustakaan dan Kearsipan | Anggota |"""),
				Map.of("menimbang",
						List.of("bahwa untuk meningkatkan efisiensi penyelenggaraan pemerintahan perlu diterapkan kantor tanpa kertas di "
								+ "lingkungan Pemerintah Provinsi Contoh;",
								"bahwa untuk kelancaran penerapan sebagaimana dimaksud dalam huruf a perlu dibentuk tim;",
								"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a dan huruf b, perlu menetapkan "
										+ "Keputusan Gubernur tentang Tim Penerapan Kantor Tanpa Kertas;"),
						"mengingat",
						List.of("Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;",
								"Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah;",
								"Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik;"),
						"menetapkan",
						List.of("KEPUTUSAN GUBERNUR TENTANG TIM PENERAPAN KANTOR TANPA KERTAS DI LINGKUNGAN PEMERINTAH PROVINSI "
								+ "CONTOH."),
						"diktum",
						List.of("Membentuk Tim Penerapan Kantor Tanpa Kertas dengan susunan keanggotaan sebagaimana tercantum dalam "
								+ "Lampiran yang merupakan bagian tidak terpisahkan dari Keputusan Gubernur ini.",
								"Tim sebagaimana dimaksud dalam Diktum KESATU bertugas menyusun rencana penerapan, mendampingi perangkat "
										+ "daerah, dan melaporkan pelaksanaannya kepada Gubernur.",
								"Segala biaya yang timbul akibat ditetapkannya Keputusan Gubernur ini dibebankan pada Anggaran Pendapatan "
										+ "dan Belanja Daerah Provinsi Contoh.",
								"Keputusan Gubernur ini mulai berlaku pada tanggal ditetapkan.")));
	}
}
