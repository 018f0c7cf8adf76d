package id.nirkertas.paper;

import static id.nirkertas.paper.KindSheets.DATE;
import static id.nirkertas.paper.KindSheets.PLACE;
import static id.nirkertas.paper.KindSheets.THANKS;
import static id.nirkertas.paper.KindSheets.USUAL;
import static id.nirkertas.paper.KindSheets.facts;
import static id.nirkertas.paper.SheetPieces.KADIS;
import static id.nirkertas.paper.SheetPieces.KOMINFO;
import static id.nirkertas.paper.SheetPieces.byHand;
import static id.nirkertas.paper.SheetPieces.fact;
import static id.nirkertas.paper.SheetPieces.headline;
import static id.nirkertas.paper.SheetPieces.letters;
import static id.nirkertas.paper.SheetPieces.numbers;
import static id.nirkertas.paper.SheetPieces.p;
import static id.nirkertas.paper.SheetPieces.row;
import static id.nirkertas.paper.SheetPieces.rows;
import static id.nirkertas.paper.SheetPieces.sheet;
import static id.nirkertas.paper.SheetPieces.table;
import static id.nirkertas.paper.SheetPieces.text;

import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Part.Addressees;
import id.nirkertas.paper.Part.Facts;
import id.nirkertas.paper.Part.Heading;
import id.nirkertas.paper.Part.Signatures;
import id.nirkertas.paper.Part.Signatures.Signature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The special kinds: between parties, to the public, and reports. */
final class MoreKindSheets {

	private static final Signature GILANG = new Signature(List.of(), List.of("Kepala Bidang Aplikasi Informatika,"),
			"Gilang Prameswara, S.T., M.Kom.", List.of("Pembina (IV/a)", "NIP 19800102 200501 1 004"), true);

	private MoreKindSheets() {
	}

	static Map<String, Supplier<Sheet>> all() {
		var all = new LinkedHashMap<String, Supplier<Sheet>>();
		all.put("surat-kuasa", MoreKindSheets::power);
		all.put("berita-acara", MoreKindSheets::handover);
		all.put("surat-keterangan", MoreKindSheets::statement);
		all.put("surat-pengantar", MoreKindSheets::cover);
		all.put("pengumuman", MoreKindSheets::announcement);
		all.put("laporan", MoreKindSheets::report);
		all.put("telaahan-staf", MoreKindSheets::study);
		all.put("notula", MoreKindSheets::minutes);
		all.put("naskah-lain", MoreKindSheets::free);
		return all;
	}

	static Sheet power() {
		return sheet(USUAL, "Surat Kuasa", KOMINFO,
				new Heading("SURAT KUASA", "NOMOR 100.3.11/5/DISKOMINFO/2026", List.of()),
				text(p("Yang bertanda tangan di bawah ini:"),
						rows("nama", "Ir. Satya Mahardika, M.T.", "NIP", "19700412 199503 1 001", "jabatan",
								"Kepala Dinas Komunikasi dan Informatika"),
						p("memberi kuasa kepada:"),
						rows("nama", "Melati Kusumadewi, A.Md.", "NIP", "19920708 201503 2 005", "jabatan",
								"Pengelola Barang"),
						p("untuk mengambil dan menandatangani berita acara penerimaan perangkat jaringan dari penyedia pada tanggal "
								+ "27 November 2026."),
						p("Surat kuasa ini dibuat untuk digunakan sebagaimana mestinya.")),
				new Signatures(List.of(PLACE + ", " + DATE),
						List.of(byHand(List.of("Yang diberi kuasa,"), "", "Melati Kusumadewi, A.Md.",
								"NIP 19920708 201503 2 005"),
								new Signature(List.of("Yang memberi kuasa,"), List.of(), "Ir. Satya Mahardika, M.T.",
										List.of("NIP 19700412 199503 1 001"), true))));
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

	static Sheet statement() {
		return sheet(USUAL, "Surat Keterangan Melaksanakan Tugas", KOMINFO,
				new Heading("SURAT KETERANGAN", "NOMOR 800.1.13/77/DISKOMINFO/2026", List.of()),
				text(p("Yang bertanda tangan di bawah ini:"),
						rows("nama", "Ir. Satya Mahardika, M.T.", "NIP", "19700412 199503 1 001", "jabatan",
								"Kepala Dinas Komunikasi dan Informatika"),
						p("dengan ini menerangkan bahwa:"),
						rows("nama", "Citra Nawangwulan, S.Kom.", "NIP", "19950315 202012 2 003", "pangkat/golongan",
								"Penata Muda (III/a)", "jabatan", "Pranata Komputer Ahli Pertama"),
						p("adalah benar pegawai pada Dinas Komunikasi dan Informatika Provinsi Contoh dan sampai dengan surat "
								+ "keterangan ini dibuat masih melaksanakan tugas."),
						p("Surat keterangan ini dibuat untuk dipergunakan sebagaimana mestinya.")),
				new Signatures(List.of(PLACE + ", " + DATE), List.of(KADIS)));
	}

	static Sheet cover() {
		return sheet(USUAL, "Surat Pengantar", KOMINFO, new Facts(List.of(), PLACE + ", " + DATE, false),
				new Addressees(List.of("Kepala Badan Kepegawaian Daerah"), PLACE),
				new Heading("SURAT PENGANTAR", "NOMOR 800.1.11.13/356/DISKOMINFO/2026", List.of()),
				text(table(List.of(8, 42, 20, 30), row("No.", "Naskah yang Dikirimkan", "Banyaknya", "Keterangan"),
						row("1.", "Usulan kenaikan gaji berkala a.n. Melati Kusumadewi, A.Md.", "1 (satu) berkas",
								"Disampaikan dengan hormat untuk diproses lebih lanjut"),
						row("2.", "Usulan kenaikan pangkat a.n. Citra Nawangwulan, S.Kom.", "1 (satu) berkas", ""))),
				new Signatures(List.of(),
						List.of(byHand(List.of("Diterima tanggal ..........................", "Penerima,"),
								"..........................................", "..........................................",
								"Nomor telepon ....................."),
								new Signature(List.of("Pengirim,"), KADIS.position(), KADIS.name(), KADIS.below(), true))));
	}

	static Sheet announcement() {
		return sheet(USUAL, "Pemeliharaan Pusat Data", KOMINFO,
				new Heading("PENGUMUMAN", "NOMOR 500.12/9/DISKOMINFO/2026", List.of("TENTANG", "PEMELIHARAAN PUSAT DATA")),
				text(p("Diberitahukan kepada seluruh perangkat daerah bahwa pusat data Provinsi Contoh dipelihara pada hari Sabtu, "
						+ "28 November 2026, pukul 20.00 sampai dengan 23.00 WIB. Selama pemeliharaan, layanan persuratan tidak "
						+ "dapat digunakan."),
						p("Demikian pengumuman ini disampaikan untuk diketahui.")),
				new Signatures(List.of("Dikeluarkan di " + PLACE, "pada tanggal " + DATE), List.of(KADIS)));
	}

	static Sheet report() {
		return sheet(USUAL, "Laporan Uji Coba Aplikasi Persuratan", KOMINFO,
				new Heading("LAPORAN", null, List.of("TENTANG", "UJI COBA APLIKASI PERSURATAN")),
				text(headline("A. Pendahuluan"), letters("Umum: uji coba dilaksanakan pada lima perangkat daerah.",
						"Maksud dan tujuan: memastikan kesiapan aplikasi."),
						headline("B. Kegiatan yang dilaksanakan"),
						p("Pelatihan 120 pengguna dan pendampingan selama dua pekan."),
						headline("C. Hasil yang dicapai"),
						table(List.of(8, 52, 20, 20), row("No.", "Perangkat daerah", "Naskah", "Rata-rata (jam)"),
								row("1.", "Dinas Komunikasi dan Informatika", "412", "3,1"),
								row("2.", "Dinas Pendidikan", "287", "4,6"),
								row("3.", "Biro Organisasi", "133", "2,2")),
						headline("D. Simpulan dan saran"), p("Aplikasi siap digunakan dengan dua perbaikan kecil."),
						headline("E. Penutup"), p("Demikian laporan ini disampaikan.")),
				new Signatures(List.of("Dibuat di " + PLACE, "pada tanggal " + DATE), List.of(GILANG)));
	}

	static Sheet study() {
		return sheet(USUAL, "Penambahan Kapasitas Penyimpanan", KOMINFO,
				new Heading("TELAAHAN STAF", null, List.of("TENTANG", "PENAMBAHAN KAPASITAS PENYIMPANAN")),
				text(headline("A. Persoalan"), p("Peladen persuratan sering melambat pada pukul 08.00–10.00."),
						headline("B. Praanggapan"), p("Beban baca lampiran meningkat setelah apel pagi."),
						headline("C. Fakta yang memengaruhi"), p("Rata-rata 2.400 berkas dibuka per jam."),
						headline("D. Analisis"),
						p("Waktu tunggu penyimpanan objek mencapai 80 persen dari waktu muat halaman."),
						headline("E. Simpulan"),
						p("Kapasitas penyimpanan objek perlu ditambah."), headline("F. Saran"),
						p("Menambah satu simpul penyimpanan pada APBD Perubahan 2026.")),
				new Signatures(List.of(PLACE + ", " + DATE), List.of(GILANG)));
	}

	static Sheet minutes() {
		return sheet(USUAL, "Notula Rapat Koordinasi", KOMINFO, new Heading("NOTULA", null, List.of()),
				new Facts(List.of(fact("Rapat", "Rapat Koordinasi Penerapan Kantor Tanpa Kertas"),
						fact("Hari/tanggal", "Senin, " + DATE), fact("Waktu", "09.00–11.30 WIB"),
						fact("Tempat", "Ruang Rapat Nusantara"),
						fact("Acara", "Pembukaan", "Pembahasan", "Penutup"), fact("Pimpinan rapat", "Sekretaris Daerah"),
						fact("Notulis", "Citra Nawangwulan, S.Kom."),
						fact("Peserta", "24 (dua puluh empat) orang, daftar terlampir")), null,
						true),
				text(headline("1. Kata pembukaan"), p("Rapat dibuka oleh Sekretaris Daerah pada pukul 09.05 WIB."),
						headline("2. Pembahasan"), p("Peserta menyepakati jadwal penerapan bertahap mulai Januari 2027."),
						headline("3. Keputusan dan tindak lanjut"),
						table(List.of(8, 46, 26, 20), row("No.", "Tindak lanjut", "Penanggung jawab", "Tenggat"),
								row("1.", "Menyusun jadwal pelatihan", "Dinas Komunikasi dan Informatika", "4-12-2026"),
								row("2.", "Menyiapkan daftar pejabat penanda tangan", "Biro Organisasi", "11-12-2026"))),
				new Signatures(List.of(),
						List.of(byHand(List.of("Pimpinan rapat,"), "Sekretaris Daerah",
								"Dr. H. Wiratama Nugraha, S.H., M.Si.",
								"NIP 19681120 199403 1 002"),
								new Signature(List.of("Notulis,"), List.of(), "Citra Nawangwulan, S.Kom.",
										List.of("NIP 19950315 202012 2 003"), true))));
	}

	/** The cover page of a ready file. */
	static Sheet free() {
		return sheet(USUAL, "Rencana Induk Sistem Pemerintahan Berbasis Elektronik", KOMINFO,
				facts("500.12/1240/DISKOMINFO/2026", "Biasa", "1 (satu) berkas",
						"Rencana Induk Sistem Pemerintahan Berbasis Elektronik"),
				new Addressees(List.of("Kepala Badan Perencanaan Pembangunan Daerah"), PLACE),
				text(p("Bersama ini disampaikan naskah berikut, yang termuat di dalam berkas surat ini:"),
						rows("nama berkas", "rencana-induk-spbe-2026.pdf", "banyaknya", "48 (empat puluh delapan) halaman"),
						p(Alignment.LEFT,
								"Sidik berkas (SHA-256): 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
						p(THANKS)),
				new Signatures(List.of(), List.of(KADIS)));
	}
}
