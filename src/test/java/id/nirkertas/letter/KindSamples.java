package id.nirkertas.letter;

import static id.nirkertas.office.Secretariat.filled;
import static id.nirkertas.office.Secretariat.text;

import id.nirkertas.office.Secretariat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A letter of every kind, as an office would write it. */
final class KindSamples {

	private static final String SUBJECT = "Penerapan Kantor Tanpa Kertas";
	private static final String CITRA = "Citra Nawangwulan, S.Kom. | Penata (III/c) | 199003152015032005 | Pranata Komputer Ahli Muda";
	private static final String GILANG = "Gilang Prameswara, S.T. | Penata Muda (III/a) | 199507212020121003 | Pranata Komputer Ahli "
			+ "Pertama";
	private static final Map<String, List<String>> MEETING = Map.of("hari", List.of("2026-12-08"), "pukul",
			List.of("09.00 WIB s.d. selesai"), "tempat", List.of("Ruang Rapat Nusantara, Lantai 3 Kantor Gubernur"), "acara",
			List.of("Pembahasan rencana aksi dan pembagian tugas"), "penutup",
			List.of("Mengingat pentingnya acara tersebut, diharapkan Saudara hadir tepat waktu. Atas kehadiran Saudara diucapkan "
					+ "terima kasih."));
	private static final String CALL = "Sehubungan dengan persiapan penerapan kantor tanpa kertas di lingkungan Pemerintah Provinsi "
			+ "Contoh, dengan ini kami mengundang Saudara untuk hadir pada rapat yang akan dilaksanakan pada:";

	private final Secretariat by;

	private KindSamples(Secretariat by) {
		this.by = by;
	}

	static Map<String, DraftContent> of(Secretariat by) {
		var samples = new LinkedHashMap<String, DraftContent>();
		new KindSamples(by).all().forEach(content -> samples.put(content.kind(), content));
		return samples;
	}

	private List<DraftContent> all() {
		return List.of(officialLetter(), invitation(), internalInvitation(), officialNote(), memorandum(), assignment(),
				order(),
				circular(), decree(), statement(), coverLetter(), announcement(), minutes(), report(), staffStudy(),
				meetingNotes(), powerOfAttorney(), free());
	}

	private DraftContent plain(String kind, String code, String signatory, List<String> to, List<String> copies,
			String... body) {
		return by.content(kind, SUBJECT, code, signatory, to, copies, text(body));
	}

	private DraftContent officialLetter() {
		return plain("OFFICIAL_LETTER", "500.12", "KADIS.KOMINFO", List.of("KABAN.BAPPEDA"), List.of("SEKDA", "INSPEKTUR"),
				"Menindaklanjuti arahan Gubernur pada rapat pimpinan, bersama ini disampaikan hal-hal sebagai berikut:",
				"1. uji coba aplikasi persuratan telah selesai pada lima perangkat daerah;\n2. penerapan pada seluruh perangkat "
						+ "daerah dimulai bulan depan; dan\n3. setiap perangkat daerah menunjuk paling sedikit dua petugas.",
				"Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.");
	}

	private DraftContent invitation() {
		return filled(plain("INVITATION", "000.1.5", "SEKDA", List.of("KADIS.KOMINFO", "KABAN.BAPPEDA", "KADIS.DISDIK"),
				List.of("GUB", "WAGUB"), CALL), MEETING);
	}

	private DraftContent internalInvitation() {
		return filled(plain("INTERNAL_INVITATION", "000.1.5", "SEKDIS.KOMINFO", List.of("KABID.APTIKA", "KABID.SANDI"),
				List.of(), CALL), MEETING);
	}

	private DraftContent officialNote() {
		return plain("OFFICIAL_NOTE", "500.12", "KABID.APTIKA", List.of("KADIS.KOMINFO"), List.of(),
				"Bersama ini kami laporkan bahwa aplikasi persuratan telah selesai diuji pada lima perangkat daerah. Terdapat dua "
						+ "catatan perbaikan yang akan segera diselesaikan.",
				"Sehubungan dengan hal tersebut, mohon arahan mengenai jadwal uji coba terbuka.");
	}

	private DraftContent memorandum() {
		return plain("MEMORANDUM", "500.12", "KADIS.KOMINFO", List.of("KABID.APTIKA"), List.of(),
				"Harap disiapkan bahan paparan uji coba aplikasi persuratan paling lambat hari Jumat.");
	}

	private DraftContent assignment() {
		return filled(plain("ASSIGNMENT", "800.1.11.1", "KADIS.KOMINFO", List.of(), List.of("SEKDA")),
				Map.of("menimbang", List.of("bahwa perlu disiapkan pelaksanaan kantor tanpa kertas;"), "dasar",
						List.of("surat Sekretaris Daerah nomor 000.1.5/311/SETDA/2026."), "petugas", List.of(CITRA, GILANG),
						"untuk",
						List.of("mengikuti rapat koordinasi di Kantor Gubernur;", "menyiapkan bahan paparan; dan",
								"melaporkan hasilnya secara tertulis kepada Kepala Dinas.")));
	}

	private DraftContent order() {
		return filled(plain("ORDER", "800.1.11.1", "SEKDA", List.of(), List.of()),
				Map.of("dasar", List.of("Peraturan Gubernur Contoh Nomor 12 Tahun 2026;"), "petugas",
						IntStream.range(0, 7).mapToObj(each -> each % 2 == 0 ? CITRA : GILANG).toList(), "untuk",
						List.of("mendampingi pelaksanaan uji coba pada perangkat daerah masing-masing;",
								"melaporkan pelaksanaannya setiap pekan.")));
	}

	private DraftContent circular() {
		return filled(plain("CIRCULAR", "000.8.3", "GUB",
				List.of("SEKDA", "KADIS.KOMINFO", "KABAN.BAPPEDA", "KADIS.DISDIK", "KADIS.DISPUSIP", "KADIS.DINKES",
						"KABAN.BKD"),
				List.of(), "Seluruh Kepala Perangkat Daerah agar:",
				"a. menggunakan tanda tangan elektronik tersertifikasi pada naskah dinas korespondensi;\nb. memastikan pejabat "
						+ "penanda tangan memiliki sertifikat elektronik yang aktif; dan\nc. menghentikan pengiriman naskah dinas "
						+ "tercetak antarperangkat daerah."),
				Map.of("latarBelakang", List.of("Pengiriman naskah dinas tercetak memperlambat pelayanan dan menghabiskan anggaran."),
						"maksud", List.of("Edaran ini dimaksudkan sebagai pedoman penggunaan tanda tangan elektronik."),
						"ruangLingkup", List.of("Edaran ini berlaku bagi naskah dinas korespondensi seluruh perangkat daerah."),
						"dasar", List.of("Undang-Undang Nomor 11 Tahun 2008 tentang Informasi dan Transaksi Elektronik; dan",
								"Peraturan Presiden Nomor 95 Tahun 2018 tentang Sistem Pemerintahan Berbasis Elektronik."),
						"penutup", List.of("Demikian untuk dilaksanakan dengan penuh tanggung jawab.")));
	}

	private DraftContent decree() {
		return filled(plain("DECREE", "500.12", "GUB", List.of(), List.of("SEKDA", "INSPEKTUR")),
				Map.of("menimbang", List.of("bahwa untuk mewujudkan kantor tanpa kertas perlu dibentuk tim pelaksana;",
						"bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan Keputusan Gubernur;"),
						"mengingat", List.of("Undang-Undang Nomor 43 Tahun 2009 tentang Kearsipan;",
								"Peraturan Pemerintah Nomor 28 Tahun 2012 tentang Pelaksanaan Undang-Undang Nomor 43 Tahun 2009;"),
						"menetapkan", List.of("KEPUTUSAN GUBERNUR TENTANG PENERAPAN KANTOR TANPA KERTAS."), "diktum",
						List.of("Membentuk Tim Pelaksana Penerapan Kantor Tanpa Kertas.",
								"Tim sebagaimana dimaksud dalam Diktum KESATU bertugas menyiapkan dan mengawal penerapannya.",
								"Keputusan Gubernur ini mulai berlaku pada tanggal ditetapkan.")));
	}

	private DraftContent statement() {
		return filled(plain("STATEMENT", "800.1.11.1", "KADIS.DISDIK", List.of(), List.of(),
				"adalah benar pegawai pada Dinas Pendidikan Provinsi Contoh dan sampai saat ini masih melaksanakan tugas.",
				"Surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya."),
				Map.of("nama", List.of("Ratna Puspitasari, S.Pd."), "nip", List.of("198805112014022001"), "pangkat",
						List.of("Penata (III/c)"), "jabatan", List.of("Guru Ahli Pertama")));
	}

	private DraftContent coverLetter() {
		return filled(plain("COVER_LETTER", "800.1.11.13", "KASUBBAG.UMPEG", List.of("KABAN.BKD"), List.of()),
				Map.of("naskah",
						List.of("Usulan kenaikan gaji berkala a.n. Melati Kusumadewi, A.Md. | 1 (satu) berkas | Disampaikan "
								+ "dengan hormat untuk diproses lebih lanjut",
								"Daftar hadir bulan November 2026 | 3 (tiga) lembar | ")));
	}

	private DraftContent announcement() {
		return plain("ANNOUNCEMENT", "000.8.3", "SEKDA", List.of(), List.of(),
				"Diberitahukan kepada seluruh pegawai bahwa mulai tanggal 1 Desember 2026 seluruh naskah dinas korespondensi dibuat, "
						+ "ditandatangani, dan dikirim secara elektronik.",
				"Demikian agar menjadi perhatian.");
	}

	private DraftContent minutes() {
		return filled(plain("MINUTES", "000.5.6.1", "KADIS.KOMINFO", List.of(), List.of(),
				"telah melaksanakan pemindahan arsip inaktif sebanyak 42 (empat puluh dua) berkas."),
				Map.of("pihakKedua", List.of(
						"Kepala Dinas Perpustakaan dan Kearsipan | Dr. Ayunda Prabasari, M.Hum. | 197406121999032004")));
	}

	private DraftContent report() {
		return filled(plain("REPORT", "500.12", "KABID.APTIKA", List.of(), List.of()),
				Map.of("pendahuluan",
						List.of("Laporan ini disusun sebagai pertanggungjawaban uji coba aplikasi persuratan."), "kegiatan",
						List.of("Uji coba dilaksanakan pada lima perangkat daerah selama empat pekan."), "hasil",
						List.of("Waktu rata-rata dari konsep sampai tanda tangan turun dari tiga hari menjadi empat jam."),
						"simpulan",
						List.of("Aplikasi siap diterapkan. Disarankan pelatihan bagi petugas tata usaha."), "penutup",
						List.of("Demikian laporan ini dibuat untuk menjadi bahan pengambilan keputusan.")));
	}

	private DraftContent staffStudy() {
		return filled(plain("STAFF_STUDY", "500.12", "PRANATA1", List.of("KADIS.KOMINFO"), List.of()),
				Map.of("persoalan", List.of("Server persuratan sering melambat pada pukul 08.00–10.00."), "praanggapan",
						List.of("Beban baca lampiran meningkat setelah apel pagi."), "fakta",
						List.of("Rata-rata 2.400 berkas dibuka setiap jam."), "analisis",
						List.of("Waktu tunggu sebanding dengan antrean pembacaan berkas."), "simpulan",
						List.of("Kapasitas penyimpanan objek perlu ditambah."), "saran",
						List.of("Menambah satu simpul penyimpanan pada APBD Perubahan.")));
	}

	private DraftContent meetingNotes() {
		return filled(plain("MEETING_NOTES", "000.1.5", "SEKDIS.KOMINFO", List.of(), List.of(),
				"Rapat dibuka pukul 09.00 WIB oleh Sekretaris Dinas. Peserta menyepakati jadwal penerapan bertahap."),
				Map.of("hari", List.of("2026-11-24"), "waktu", List.of("09.00–11.30 WIB"), "tempat",
						List.of("Ruang Rapat Diskominfo"),
						"acara", List.of("Persiapan penerapan kantor tanpa kertas"), "pimpinan", List.of("Sekretaris Dinas"),
						"notulis",
						List.of("Citra Nawangwulan, S.Kom."), "peserta", List.of("Kepala Bidang Aplikasi Informatika;",
								"Kepala Bidang Persandian dan Statistik."),
						"tindak", List.of("Menyusun jadwal pelatihan | Bidang Aplikasi Informatika | 4 Desember 2026"),
						"penulis",
						List.of("Pranata Komputer Ahli Muda | Citra Nawangwulan, S.Kom. | 199003152015032005")));
	}

	private DraftContent powerOfAttorney() {
		return filled(plain("POWER_OF_ATTORNEY", "500.12", "KADIS.KOMINFO", List.of(), List.of()),
				Map.of("penerima", List.of("Pandu Arsawinata, S.H., M.H."), "nipPenerima", List.of("197903042005011002"),
						"jabatanPenerima", List.of("Kepala Biro Hukum"), "untuk",
						List.of("mewakili pemberi kuasa dalam pembahasan perjanjian kerja sama; dan",
								"menandatangani berita acara pembahasan.")));
	}

	private DraftContent free() {
		return plain("FREE", "500.12", "KADIS.KOMINFO", List.of("SEKDA"), List.of(),
				"Bersama ini disahkan naskah sebagaimana tercantum di bawah, yang menyertai lembar ini.");
	}
}
