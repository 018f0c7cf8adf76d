package id.nirkertas.office;

import id.nirkertas.paper.LetterSheet;
import id.nirkertas.paper.LetterSheets;
import id.nirkertas.paper.LetterSheet.Block;
import id.nirkertas.paper.Paper;
import id.nirkertas.registry.Channel;
import id.nirkertas.registry.Received;
import id.nirkertas.registry.Standing;
import id.nirkertas.shared.Secrecy;
import id.nirkertas.shared.Urgency;
import id.nirkertas.storage.Vault;
import java.util.List;

/** A letter of a ministry as it comes out of the envelope and through the scanner. */
final class ScannedLetter {

	private final Staff staff;
	private final Paper paper;
	private final Vault vault;

	ScannedLetter(Staff staff, Paper paper, Vault vault) {
		this.staff = staff;
		this.paper = paper;
		this.vault = vault;
	}

	Received requestOfTheMinistry() {
		var on = Staff.today().minusDays(3);
		var number = "B-451/KUC/DPD/000.8.3/VII/" + on.getYear();
		var file = vault.put(paper.print(LetterSheets.sheet(sheet(number))).pdf(), "application/pdf");
		return new Received(Channel.COURIER, "Direktur Jenderal Contoh Pembinaan Daerah, Kementerian Urusan Contoh", number,
				on,
				"Permintaan Data Layanan Digital Daerah", Urgency.URGENT, Secrecy.ORDINARY, "000.8.3",
				staff.position("GUB").id(),
				Standing.ADDRESSEE, file, null);
	}

	private static LetterSheet sheet(String number) {
		return new LetterSheet("letter", "",
				new LetterSheet.Letterhead("KEMENTERIAN URUSAN CONTOH", "DIREKTORAT JENDERAL CONTOH PEMBINAAN DAERAH",
						List.of("Jalan Contoh Selatan Nomor 7, Kota Pusat Contoh 99001")),
				"Kota Pusat Contoh, 27 Juli 2026", number, "Segera", null, "1 (satu) berkas",
				"Permintaan Data Layanan Digital Daerah", List.of("Gubernur Contoh"), "Kota Contoh Raya",
				List.of(paragraph(
						"Dalam rangka penyusunan profil layanan digital pemerintah daerah Tahun 2026, dengan hormat kami mohon "
								+ "bantuan Saudara untuk menyampaikan data layanan digital yang dikelola oleh Pemerintah Provinsi Contoh sesuai "
								+ "dengan format terlampir."),
						paragraph(
								"Data dimaksud agar disampaikan paling lambat tanggal 14 Agustus 2026 melalui pos-el data@kuc.example."),
						paragraph("Demikian disampaikan, atas perhatian dan kerja sama Saudara diucapkan terima kasih.")),
				new LetterSheet.SignatureBlock(List.of("Direktur Jenderal,"), "Dr. Mahesa Paramarta", null, null), List.of(),
				"", null,
				null);
	}

	private static Block paragraph(String text) {
		return new Block(Block.Form.PARAGRAPH, List.of(text));
	}
}
