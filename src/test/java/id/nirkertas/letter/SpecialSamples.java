package id.nirkertas.letter;

import static id.nirkertas.office.Secretariat.filled;
import static id.nirkertas.office.Secretariat.text;

import id.nirkertas.office.Secretariat;
import java.util.List;
import java.util.Map;

/** Letters of the special kinds (naskah dinas khusus), and a cover page: the second half of {@link KindSamples}. */
final class SpecialSamples {

	private final Secretariat by;

	SpecialSamples(Secretariat by) {
		this.by = by;
	}

	List<DraftContent> all() {
		return List.of(statement(), coverLetter(), announcement(), minutes(), report(), staffStudy(), meetingNotes(),
				powerOfAttorney(), free());
	}

	/** Signed by an acting head (Plt.). */
	private DraftContent statement() {
		return filled(by.content("STATEMENT", "Keterangan Melaksanakan Tugas", "800.1.11.1", "KADIS.DINKES", List.of(),
				List.of(),
				text("adalah benar pegawai pada Dinas Kesehatan Provinsi Contoh dan sampai saat ini masih melaksanakan tugas.",
						"Surat keterangan ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.")),
				Map.of("nama", List.of("dr. Ratna Puspitasari, Sp.A."), "nip", List.of("19880511 201402 9 041"), "pangkat",
						List.of("Penata (III/c)"), "jabatan", List.of("Dokter Ahli Muda")));
	}

	/** u.b.: the head of a subdivision for the secretary, who signs for the head of the agency. */
	private DraftContent coverLetter() {
		var letter = filled(by.content("COVER_LETTER", "Usulan Kenaikan Gaji Berkala", "800.1.11.13", "KASUBBAG.UMPEG",
				List.of("KABAN.BKD"), List.of(), ""),
				Map.of("naskah",
						List.of("Usulan kenaikan gaji berkala a.n. Melati Kusumadewi, A.Md. | 1 (satu) berkas | Disampaikan "
								+ "dengan hormat untuk diproses lebih lanjut",
								"Daftar hadir pegawai bulan November 2026 | 3 (tiga) lembar | ")));
		return letter.with(letter.more().with(Mandate.SUB_DELEGATED));
	}

	private DraftContent announcement() {
		return by.content("ANNOUNCEMENT", "Penggunaan Naskah Dinas Elektronik", "000.8.3", "SEKDA", List.of(), List.of(),
				text("Diberitahukan kepada seluruh pegawai di lingkungan Pemerintah Provinsi Contoh bahwa terhitung mulai tanggal "
						+ "1 Desember 2026 seluruh naskah dinas korespondensi dibuat, ditandatangani, dan dikirim secara elektronik.",
						"Pegawai yang belum memiliki sertifikat elektronik agar mendaftarkan diri pada Dinas Komunikasi dan "
								+ "Informatika.",
						"Demikian agar menjadi perhatian."));
	}

	private DraftContent minutes() {
		return filled(by.content("MINUTES", "Serah Terima Arsip Inaktif", "000.5.6.1", "KADIS.KOMINFO", List.of(), List.of(),
				text("1. PIHAK KESATU menyerahkan kepada PIHAK KEDUA, dan PIHAK KEDUA menerima dari PIHAK KESATU, arsip inaktif "
						+ "sebanyak 42 (empat puluh dua) berkas sebagaimana tercantum dalam daftar arsip.",
						"2. Sejak penandatanganan berita acara ini, penyimpanan dan pemeliharaan arsip menjadi tanggung jawab PIHAK "
								+ "KEDUA.")),
				Map.of("pihakKedua",
						List.of("Kepala Dinas Perpustakaan dan Kearsipan | Dr. Ayunda Prabasari, M.Hum. | 19710909 199803 9 022"),
						"saksi",
						List.of("Kepala Bidang Aplikasi Informatika | Wira Adinugraha, S.Kom., M.Kom. | 19800217 200501 9 008")));
	}

	private DraftContent report() {
		return filled(by.content("REPORT", "Pelaksanaan Uji Coba Aplikasi Persuratan", "500.12", "KABID.APTIKA", List.of(),
				List.of(), ""),
				Map.of("pendahuluan",
						List.of("Laporan ini disusun sebagai pertanggungjawaban pelaksanaan uji coba aplikasi persuratan berdasarkan "
								+ "Surat Tugas Nomor 800.1.11.1/342/DISKOMINFO/2026."),
						"kegiatan",
						List.of("Uji coba dilaksanakan pada lima perangkat daerah selama empat pekan, meliputi penyusunan, pemarafan, dan "
								+ "penandatanganan naskah dinas."),
						"hasil",
						List.of("Waktu rata-rata dari konsep sampai dengan tanda tangan turun dari tiga hari menjadi empat jam."),
						"simpulan",
						List.of("Aplikasi siap diterapkan. Disarankan pelatihan bagi petugas tata usaha pada setiap perangkat daerah."),
						"penutup", List.of("Demikian laporan ini dibuat untuk menjadi bahan pengambilan keputusan.")));
	}

	private DraftContent staffStudy() {
		return filled(by.content("STAFF_STUDY", "Penambahan Kapasitas Penyimpanan Naskah Elektronik", "500.12", "PRANATA1",
				List.of("KADIS.KOMINFO"), List.of(), ""),
				Map.of("persoalan", List.of("Server persuratan sering melambat pada pukul 08.00–10.00 WIB."), "praanggapan",
						List.of("Beban pembacaan lampiran meningkat setelah apel pagi."), "fakta",
						List.of("Rata-rata 2.400 berkas dibuka setiap jam, sedangkan kapasitas yang tersedia 1.800 berkas."),
						"analisis", List.of("Waktu tunggu sebanding dengan antrean pembacaan berkas."), "simpulan",
						List.of("Kapasitas penyimpanan objek perlu ditambah."), "saran",
						List.of("Menambah satu simpul penyimpanan pada Perubahan APBD Tahun Anggaran 2027.")));
	}

	private DraftContent meetingNotes() {
		return filled(by.content("MEETING_NOTES", "Persiapan Penerapan Kantor Tanpa Kertas", "000.1.5", "SEKDIS.KOMINFO",
				List.of(), List.of(),
				"Rapat dibuka pukul 09.00 WIB oleh Sekretaris Dinas. Peserta menyepakati jadwal penerapan bertahap pada seluruh "
						+ "bidang."),
				Map.of("hari", List.of("2026-11-24"), "waktu", List.of("09.00–11.30 WIB"), "tempat",
						List.of("Ruang Rapat Dinas Komunikasi dan Informatika"), "acara",
						List.of("Persiapan penerapan kantor tanpa kertas"), "pimpinan", List.of("Sekretaris Dinas"),
						"notulis",
						List.of("Citra Nawangwulan, S.Kom."), "peserta",
						List.of("Kepala Bidang Aplikasi Informatika;", "Kepala Bidang Persandian dan Statistik; dan",
								"Kepala Subbagian Umum dan Kepegawaian."),
						"tindak",
						List.of("Menyusun jadwal pelatihan | Bidang Aplikasi Informatika | 4 Desember 2026",
								"Mendaftarkan sertifikat elektronik seluruh pejabat struktural | Bidang Persandian dan Statistik | "
										+ "11 Desember 2026"),
						"penulis",
						List.of("Pranata Komputer Ahli Muda | Citra Nawangwulan, S.Kom. | 19851204 200901 9 018")));
	}

	private DraftContent powerOfAttorney() {
		return filled(by.content("POWER_OF_ATTORNEY", "Kuasa Pembahasan Perjanjian Kerja Sama", "100.3.5", "KADIS.KOMINFO",
				List.of(), List.of(), ""),
				Map.of("penerima", List.of("Pandu Arsawinata, S.H., M.H."), "nipPenerima", List.of("19710730 199703 9 006"),
						"jabatanPenerima", List.of("Kepala Biro Hukum"), "untuk",
						List.of("mewakili pemberi kuasa dalam pembahasan perjanjian kerja sama; dan",
								"menandatangani berita acara pembahasan.")));
	}

	private DraftContent free() {
		return by.content("FREE", "Pengesahan Rencana Strategis 2027–2031", "000.7", "KADIS.KOMINFO", List.of("SEKDA"),
				List.of(), "Bersama ini disahkan naskah sebagaimana tercantum di bawah, yang menyertai lembar ini.");
	}
}
