package id.nirkertas.paper;

import static id.nirkertas.paper.SampleSheets.PLACE;
import static id.nirkertas.paper.SampleSheets.THANKS;
import static id.nirkertas.paper.SampleSheets.facts;
import static id.nirkertas.paper.SheetPieces.KADIS;
import static id.nirkertas.paper.SheetPieces.KOMINFO;
import static id.nirkertas.paper.SheetPieces.letters;
import static id.nirkertas.paper.SheetPieces.numbers;
import static id.nirkertas.paper.SheetPieces.p;
import static id.nirkertas.paper.SheetPieces.row;
import static id.nirkertas.paper.SheetPieces.rows;
import static id.nirkertas.paper.SheetPieces.sheet;
import static id.nirkertas.paper.SheetPieces.table;

import id.nirkertas.paper.Part.Addressees;
import id.nirkertas.paper.Part.Copies;
import id.nirkertas.paper.Part.Signatures;
import id.nirkertas.paper.Part.Text;
import id.nirkertas.paper.Sheet.Look;
import java.util.ArrayList;
import java.util.List;

/** Official letters of a given length, with what letters have: paragraphs, lists, rows, a table, copies. */
public final class LongLetters {

	private static final String PARAGRAPH = "Dalam rangka meningkatkan efektivitas dan efisiensi penyelenggaraan administrasi "
			+ "pemerintahan melalui penerapan naskah dinas elektronik yang terpadu, bersama ini kami sampaikan hal-hal yang "
			+ "perlu mendapat perhatian mengenai kesiapan infrastruktur, sumber daya manusia, serta kebijakan pengelolaan "
			+ "arsip dinamis di lingkungan kerja masing-masing perangkat daerah.";

	private LongLetters() {
	}

	public static Sheet ofTwoPages() {
		return letter(2);
	}

	public static Sheet ofFourPages() {
		return letter(7);
	}

	private static Sheet letter(int rounds) {
		var blocks = new ArrayList<Block>();
		blocks.add(p(PARAGRAPH));
		blocks.add(rows("hari, tanggal", "Senin, 30 November 2026", "pukul", "09.00 WIB s.d. selesai", "tempat",
				"Ruang Rapat Utama Dinas Komunikasi dan Informatika", "acara", "Pembahasan kesiapan penerapan"));
		for (var round = 1; round <= rounds; round++) {
			blocks.add(p(PARAGRAPH));
			blocks.add(numbers(
					"hadir tepat waktu dengan membawa bahan paparan mengenai kesiapan unit kerja masing-masing beserta "
							+ "data dukungnya;",
					"menyampaikan konfirmasi kehadiran paling lambat dua hari sebelum acara; dan",
					"menugaskan pejabat yang berwenang mengambil keputusan."));
			blocks.add(p(PARAGRAPH));
		}
		blocks.add(table(row("No.", "Bahan", "Penanggung jawab"),
				row("1.", "Daftar naskah yang dikelola", "Biro Umum"),
				row("2.", "Daftar pejabat penanda tangan", "Biro Organisasi"),
				row("3.", "Usulan kode klasifikasi", "Dinas Kearsipan dan Perpustakaan")));
		blocks.add(
				letters("daftar naskah yang dikelola;", "daftar pejabat penanda tangan; dan", "usulan kode klasifikasi."));
		blocks.add(p(THANKS));
		return sheet(Look.USUAL, "Undangan Rapat Koordinasi", KOMINFO,
				facts("000.1.5/1208/DISKOMINFO/2026", "Segera", "1 (satu) berkas",
						"Undangan Rapat Koordinasi Penerapan Naskah Dinas Elektronik pada Perangkat Daerah"),
				new Addressees(List.of("Kepala Badan Perencanaan Pembangunan Daerah", "Kepala Badan Kepegawaian Daerah",
						"Kepala Dinas Kearsipan dan Perpustakaan"), PLACE),
				new Text(blocks), new Signatures(List.of(), List.of(KADIS)),
				new Copies(List.of("Gubernur Contoh", "Sekretaris Daerah Provinsi Contoh", "Inspektur Provinsi Contoh")));
	}
}
