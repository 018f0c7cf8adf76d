package id.nirkertas.paper;

import id.nirkertas.paper.LetterSheet.Block;
import id.nirkertas.paper.LetterSheet.Block.Form;
import id.nirkertas.paper.LetterSheet.Letterhead;
import id.nirkertas.paper.LetterSheet.SignatureBlock;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Letters of the Dinas Komunikasi dan Informatika of Provinsi Contoh. */
record Sheets(LetterSheet words) {

	static final String CODE = "https://naskah.contoh.go.id/v/7K3QX-9PLM2-WD4TR";
	static final String METADATA = "{\"nomor\":\"500.12/1234/DISKOMINFO/2026\",\"hal\":\"Penyampaian Data\"}";
	static final String LONG_PARAGRAPH = "Dalam rangka meningkatkan efektivitas dan efisiensi penyelenggaraan administrasi "
			+ "pemerintahan melalui penerapan naskah dinas elektronik yang terpadu, bersama ini kami sampaikan hal-hal yang "
			+ "perlu mendapat perhatian mengenai kesiapan infrastruktur, sumber daya manusia, serta kebijakan pengelolaan "
			+ "arsip dinamis di lingkungan kerja masing-masing perangkat daerah.";

	Sheet sheet() {
		return LetterSheets.sheet(words);
	}

	/** One page, signed: to one office, two copies. */
	static Sheets letter() {
		return new Sheets(new LetterSheet("letter", "SURAT DINAS",
				new Letterhead("PEMERINTAH PROVINSI CONTOH", "DINAS KOMUNIKASI DAN INFORMATIKA",
						List.of("Jalan Merdeka Contoh Nomor 1, Kota Contoh Raya 99111",
								"Telepon (099) 345678, Laman diskominfo.contoh.go.id, Pos-el diskominfo@contoh.go.id")),
				"Kota Contoh Raya, 23 November 2026", "500.12/1234/DISKOMINFO/2026", "Segera", null, "1 (satu) berkas",
				"Penyampaian Data Layanan Digital Daerah", List.of("Kepala Badan Perencanaan Pembangunan Daerah"),
				"Kota Contoh Raya",
				List.of(paragraph(
						"Sehubungan dengan penyusunan profil layanan digital pemerintah daerah Tahun 2026, bersama "
								+ "ini disampaikan data layanan digital yang dikelola oleh perangkat daerah sebagaimana terlampir."),
						paragraph(
								"Data tersebut mencakup 43 (empat puluh tiga) layanan pada 38 (tiga puluh delapan) perangkat "
										+ "daerah. Kami mohon Saudara menelaah data dimaksud dan menyampaikan tanggapan paling lambat "
										+ "tanggal 4 Desember 2026."),
						paragraph("Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.")),
				new SignatureBlock(List.of("Kepala Dinas Komunikasi", "dan Informatika,"), "Ir. Satya Mahardika, M.T.",
						"Pembina Utama Muda (IV/c)", "19700412 199503 9 001"),
				List.of("Sekretaris Daerah Provinsi Contoh", "Inspektur Provinsi Contoh"),
				"Dokumen ini dibubuhi tanda tangan elektronik. Keasliannya dapat diperiksa dengan memindai kode di atas.",
				CODE,
				METADATA));
	}

	static Block paragraph(String text) {
		return new Block(Form.PARAGRAPH, List.of(text));
	}

	static List<String> many(int count, String name) {
		return IntStream.rangeClosed(1, count).mapToObj(number -> name + " " + number).toList();
	}

	/** The draft of it: no code, no metadata, number and date still empty. */
	Sheets draft() {
		return new Sheets(new LetterSheet(words.layout(), words.title(), words.letterhead(), "Kota Contoh Raya, …",
				"500.12/…/DISKOMINFO/2026", words.urgency(), words.secrecyStamp(), words.enclosures(), words.subject(),
				words.addressees(), words.addresseePlace(), words.body(), words.signature(), words.copies(), words.footer(),
				null, null));
	}

	Sheets titled(String title) {
		return new Sheets(new LetterSheet("titled", title, words.letterhead(), words.placeAndDate(), words.number(),
				words.urgency(), words.secrecyStamp(), words.enclosures(), words.subject(), words.addressees(),
				words.addresseePlace(), words.body(), words.signature(), words.copies(), words.footer(),
				words.verifyAddress(), words.metadata()));
	}

	Sheets body(Block... blocks) {
		return new Sheets(new LetterSheet(words.layout(), words.title(), words.letterhead(), words.placeAndDate(),
				words.number(), words.urgency(), words.secrecyStamp(), words.enclosures(), words.subject(),
				words.addressees(), words.addresseePlace(), List.of(blocks), words.signature(), words.copies(),
				words.footer(), words.verifyAddress(), words.metadata()));
	}

	Sheets about(String subject) {
		return new Sheets(new LetterSheet(words.layout(), words.title(), words.letterhead(), words.placeAndDate(),
				words.number(), words.urgency(), words.secrecyStamp(), words.enclosures(), subject, words.addressees(),
				words.addresseePlace(), words.body(), words.signature(), words.copies(), words.footer(),
				words.verifyAddress(), words.metadata()));
	}

	Sheets to(String... addressees) {
		return to(List.of(addressees));
	}

	Sheets to(List<String> addressees) {
		return new Sheets(new LetterSheet(words.layout(), words.title(), words.letterhead(), words.placeAndDate(),
				words.number(), words.urgency(), words.secrecyStamp(), words.enclosures(), words.subject(), addressees,
				words.addresseePlace(), words.body(), words.signature(), words.copies(), words.footer(),
				words.verifyAddress(), words.metadata()));
	}

	Sheets copies(List<String> copies) {
		return new Sheets(new LetterSheet(words.layout(), words.title(), words.letterhead(), words.placeAndDate(),
				words.number(), words.urgency(), words.secrecyStamp(), words.enclosures(), words.subject(),
				words.addressees(), words.addresseePlace(), words.body(), words.signature(), copies, words.footer(),
				words.verifyAddress(), words.metadata()));
	}

	Sheets signedBy(List<String> position, String name, @Nullable String rank, @Nullable String employeeNumber) {
		return new Sheets(new LetterSheet(words.layout(), words.title(), words.letterhead(), words.placeAndDate(),
				words.number(), words.urgency(), words.secrecyStamp(), words.enclosures(), words.subject(),
				words.addressees(), words.addresseePlace(), words.body(),
				new SignatureBlock(position, name, rank, employeeNumber), words.copies(), words.footer(),
				words.verifyAddress(), words.metadata()));
	}

	Sheets stamped(String stamp) {
		return new Sheets(new LetterSheet(words.layout(), words.title(), words.letterhead(), words.placeAndDate(),
				words.number(), words.urgency(), stamp, words.enclosures(), words.subject(), words.addressees(),
				words.addresseePlace(), words.body(), words.signature(), words.copies(), words.footer(),
				words.verifyAddress(), words.metadata()));
	}

	/** Two pages with both kinds of list. */
	static Sheets invitation() {
		return letter().about("Undangan Rapat Koordinasi Penerapan Naskah Dinas Elektronik pada Perangkat Daerah di "
				+ "Lingkungan Pemerintah Provinsi Contoh Tahun Anggaran 2026")
				.to("Kepala Badan Perencanaan Pembangunan Daerah", "Kepala Badan Kepegawaian Daerah",
						"Kepala Dinas Kearsipan dan Perpustakaan Provinsi Contoh")
				.body(paragraph(LONG_PARAGRAPH), paragraph(LONG_PARAGRAPH),
						paragraph(
								"hari, tanggal : Senin, 30 November 2026\npukul : 09.00 WIB s.d. selesai\ntempat : Ruang Rapat "
										+ "Utama Dinas Komunikasi dan Informatika, Jalan Merdeka Contoh Nomor 1\nacara : Pembahasan "
										+ "kesiapan penerapan"),
						paragraph("Peserta rapat diharapkan memperhatikan hal-hal sebagai berikut:"),
						new Block(Form.NUMBERED, List.of(
								"hadir tepat waktu dengan membawa bahan paparan mengenai kesiapan unit kerja masing-masing "
										+ "beserta data dukungnya;",
								"menyampaikan konfirmasi kehadiran paling lambat dua hari sebelum acara; dan",
								"menugaskan pejabat yang berwenang mengambil keputusan.")),
						paragraph(LONG_PARAGRAPH), paragraph("Bahan yang perlu disiapkan:"),
						new Block(Form.LETTERED,
								List.of("daftar naskah yang dikelola;", "daftar pejabat penanda tangan; dan",
										"usulan kode klasifikasi.")),
						paragraph(LONG_PARAGRAPH), paragraph(LONG_PARAGRAPH),
						paragraph("Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih."));
	}
}
