package id.nirkertas.paper;

import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Marks;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Table;
import id.nirkertas.paper.Part.Letterhead;
import id.nirkertas.paper.Part.Letterhead.Emblem;
import id.nirkertas.paper.Part.Letterhead.Line;
import id.nirkertas.paper.Part.Letterhead.Weight;
import id.nirkertas.paper.Part.Signatures.Signature;
import id.nirkertas.paper.Part.Text;
import id.nirkertas.paper.Sheet.Look;
import id.nirkertas.paper.Sheet.Running;
import id.nirkertas.paper.Sheet.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the sample letters of all kinds are put together from. */
final class SheetPieces {

	static final String VERIFY = "https://naskah.contoh.go.id/v/7K3QX-9PLM2-WD4TR";
	static final String METADATA = "{\"nomor\":\"500.12/1234/DISKOMINFO/2026\",\"hal\":\"Penyampaian Data\"}";
	static final String FOOTER = "Dokumen ini ditandatangani secara elektronik. Keasliannya dapat diperiksa dengan memindai kode QR.";

	static final Letterhead KOMINFO = new Letterhead(Emblem.AGENCY,
			List.of(new Line(Weight.GOVERNMENT, "PEMERINTAH PROVINSI CONTOH"),
					new Line(Weight.AGENCY, "DINAS KOMUNIKASI DAN INFORMATIKA"),
					new Line(Weight.ADDRESS, "Jalan Merdeka Contoh Nomor 1, Kota Contoh Raya 99111"),
					new Line(Weight.ADDRESS, "Telepon (099) 345678, Faksimile (099) 345679"),
					new Line(Weight.ADDRESS, "Laman diskominfo.contoh.go.id, Pos-el diskominfo@contoh.go.id")));
	static final Letterhead GUBERNUR = new Letterhead(Emblem.STATE,
			List.of(new Line(Weight.AGENCY, "GUBERNUR CONTOH")));
	static final Signature KADIS = new Signature(List.of(), List.of("Kepala Dinas Komunikasi", "dan Informatika,"),
			"Ir. Satya Mahardika, M.T.", List.of("Pembina Utama Muda (IV/c)", "NIP 19700412 199503 1 001"), true);
	static final Signature HEAD_OF_REGION = new Signature(List.of(), List.of("GUBERNUR CONTOH,"), "BAGASKARA ADIWANGSA",
			List.of(), true);

	private SheetPieces() {
	}

	static Sheet sheet(Look look, String title, Part... parts) {
		return new Sheet(look, new Running(FOOTER, null, null), title, "Dinas Komunikasi dan Informatika", List.of(parts),
				VERIFY, METADATA);
	}

	static Sheet with(Sheet sheet, Look look) {
		return new Sheet(look, sheet.running(), sheet.title(), sheet.author(), sheet.parts(), sheet.verifyAddress(),
				sheet.metadata());
	}

	static Sheet on(Sheet sheet, Size size) {
		var look = sheet.look();
		return with(sheet,
				new Look(size, look.face(), look.points(), look.leading(), look.top(), look.right(), look.bottom(),
						look.left()));
	}

	static Sheet draft(Sheet sheet) {
		return new Sheet(sheet.look(), sheet.running(), sheet.title(), sheet.author(),
				sheet.parts().stream().map(SheetPieces::unnumbered).toList(), null, null);
	}

	private static Part unnumbered(Part part) {
		return part instanceof Part.Facts facts && facts.dated() != null
				? new Part.Facts(facts.facts().stream().map(SheetPieces::unnumbered).toList(), SampleSheets.PLACE + ", …",
						facts.ruled())
				: part;
	}

	private static Part.Facts.Fact unnumbered(Part.Facts.Fact fact) {
		return fact.later() ? new Part.Facts.Fact(fact.name(), List.of("500.12/…/DISKOMINFO/2026"), true) : fact;
	}

	static Sheet running(Sheet sheet, String footer, String stamp, String copyMark) {
		return new Sheet(sheet.look(), new Running(footer, stamp, copyMark), sheet.title(), sheet.author(), sheet.parts(),
				sheet.verifyAddress(), sheet.metadata());
	}

	static Text text(Block... blocks) {
		return new Text(List.of(blocks));
	}

	static Block p(String text) {
		return Paragraph.plain(text);
	}

	static Block p(Alignment alignment, String text) {
		return new Paragraph(alignment, List.of(Run.plain(text)));
	}

	static Run bold(String text) {
		return new Run(text, true, false, false);
	}

	static Block headline(String text) {
		return new Paragraph(Alignment.LEFT, List.of(bold(text)));
	}

	static Rows rows(String... pairs) {
		var rows = new ArrayList<Rows.Row>();
		for (var place = 0; place < pairs.length; place += 2) {
			rows.add(new Rows.Row(pairs[place], pairs[place + 1]));
		}
		return new Rows(rows);
	}

	static Items numbers(String... texts) {
		return items(Marks.NUMBERS, texts);
	}

	static Items letters(String... texts) {
		return items(Marks.LETTERS, texts);
	}

	static Items items(Marks marks, String... texts) {
		return new Items(marks, Stream.of(texts).map(text -> List.<Block>of(p(text))).toList());
	}

	static Items items(Marks marks, List<List<Block>> items) {
		return new Items(marks, items);
	}

	static List<Table.Cell> row(String... texts) {
		return Stream.of(texts).map(text -> new Table.Cell(1, text.isEmpty() ? List.of() : List.of(p(text)))).toList();
	}

	static Part.Facts.Fact fact(String name, String... values) {
		return new Part.Facts.Fact(name, List.of(values), false);
	}

	static Part.Clauses.Clause clause(String label, Block... blocks) {
		return new Part.Clauses.Clause(label, List.of(blocks));
	}

	static Signature byHand(List<String> above, String position, String name, String... below) {
		return new Signature(above, position.isEmpty() ? List.of() : List.of(position), name, List.of(below), false);
	}

	@SafeVarargs
	static Table table(List<Table.Cell>... rows) {
		return new Table(1, List.of(rows));
	}
}
