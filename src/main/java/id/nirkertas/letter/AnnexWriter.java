package id.nirkertas.letter;

import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Table;
import id.nirkertas.paper.Block.Table.Cell;
import id.nirkertas.paper.Part;
import id.nirkertas.paper.Part.Signatures.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The Lampiran of a letter: those its drafter wrote, and the lists that are too long for the letter itself. */
final class AnnexWriter {

	private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
	private static final Paragraph DISTRIBUTION = title("DAFTAR DISTRIBUSI");
	private static final Paragraph ADDRESSEES = title("DAFTAR TUJUAN");
	private static final Paragraph NAMES = title("DAFTAR NAMA");
	/** In a kind's title: who decides, as legal products are called. */
	private static final String OFFICE = "{JABATAN}";

	private static final int SHORT_ROWS = 12;
	private static final int SHORT = 900;

	private final PrintJob job;
	private final Addressing addressing;
	private final FieldWriter fields;
	private final FixedWords words;
	private final SignatureWriter signatures;

	AnnexWriter(PrintJob job, Addressing addressing, FieldWriter fields, FixedWords words, SignatureWriter signatures) {
		this.job = job;
		this.addressing = addressing;
		this.fields = fields;
		this.words = words;
		this.signatures = signatures;
	}

	private static Paragraph title(String text) {
		return new Paragraph(Alignment.CENTRED, List.of(new Run(text, true, false, false)));
	}

	/** Whether the rows of this part stand in a Lampiran. */
	boolean carries(KindPart part) {
		return part.most() > 0 && job.details().rows(part.field()).size() > part.most();
	}

	/** What the letter says it brings along: every page that is headed as a Lampiran of it, and its files. */
	String counted() {
		var contents = contents();
		var files = job.attachments().size();
		return files == 0 && contents.stream().allMatch(AnnexWriter::isOneSheet)
				? AmountInWords.sheets(contents.size())
				: AmountInWords.enclosures(files + contents.size());
	}

	/** A third of a page at most, so that nobody counts wrong. */
	private static boolean isOneSheet(List<Block> content) {
		return content.stream().mapToInt(AnnexWriter::rows).sum() <= SHORT_ROWS
				&& TypedText.lines(content).stream().mapToInt(String::length).sum() <= SHORT;
	}

	private static int rows(Block block) {
		return block instanceof Table table ? table.rows().size() : 1;
	}

	List<Part> annexes() {
		var contents = contents();
		var own = own().size();
		var annexes = new ArrayList<Part>();
		for (var place = 0; place < contents.size(); place++) {
			var text = new Part.Text(contents.get(place));
			annexes.add(new Part.Annex(head(place, contents.size()),
					place < own && job.design().signedAnnexes() ? List.of(text, signed()) : List.of(text)));
		}
		return annexes;
	}

	/** The signature itself stands on the letter, of which this is a part. */
	private Part signed() {
		var block = signatures.block(job);
		return new Part.Signatures(List.of(), List.of(Signature.stated(block.position(), block.name())));
	}

	private List<List<Block>> own() {
		var contents = new ArrayList<List<Block>>();
		job.design().parts().stream().filter(part -> part.part() == KindPart.Type.TABLE && carries(part))
				.forEach(part -> contents.add(List.of(NAMES, fields.table(part.field()))));
		job.content().body().annexes().stream()
				.map(annex -> isDecided()
						? new Body.Annex(annex.title().toUpperCase(SheetDates.INDONESIA), annex.pieces())
						: annex)
				.forEach(annex -> contents.add(annex.blocks()));
		return contents;
	}

	private List<List<Block>> contents() {
		var contents = own();
		if (addressing.isListed() && job.design().namesAddressees()) {
			contents.add(List.of(ADDRESSEES, addressees()));
		}
		if (!DistributionList.of(job.content()).isEmpty()) {
			contents.add(List.of(DISTRIBUTION, distribution()));
		}
		return contents;
	}

	private boolean isDecided() {
		return job.kind().title().contains(OFFICE);
	}

	/**
	 * "Lampiran II Surat Dinas", number and date: several are told apart by Roman numerals. Of what an office decides:
	 * "LAMPIRAN KEPUTUSAN GUBERNUR CONTOH", number, date where it is signed for itself, and subject.
	 */
	private List<String> head(int place, int count) {
		var numeral = count == 1 ? "" : " " + (place < ROMAN.size() ? ROMAN.get(place) : Integer.toString(place + 1));
		if (isDecided()) {
			var day = job.design().signedAnnexes()
					? Stream.of("TANGGAL " + SheetDates.day(job.on()).toUpperCase(SheetDates.INDONESIA))
					: Stream.<String>empty();
			return Stream
					.of(Stream.of("LAMPIRAN" + numeral, words.capitals(job.kind().title()), "NOMOR " + job.number()), day,
							Stream.of("TENTANG", words.capitals("{HAL}")))
					.flatMap(Function.identity()).toList();
		}
		return List.of("Lampiran" + numeral + " " + job.kind().name(), "Nomor : " + job.number(),
				"Tanggal : " + SheetDates.day(job.on()));
	}

	/** Who gets which copy of a secret letter. */
	private Table distribution() {
		var names = addressing.distributed();
		var rows = new ArrayList<List<Cell>>();
		rows.add(FieldWriter.cells("Salinan", List.of("Penerima", "Tempat"), true));
		for (var row = 0; row < names.size(); row++) {
			rows.add(FieldWriter.cells("%d dari %d".formatted(row + 1, names.size()),
					List.of(names.get(row).name(), names.get(row).place()), false));
		}
		return new Table(1, rows);
	}

	private Table addressees() {
		var rows = new ArrayList<List<Cell>>();
		rows.add(FieldWriter.cells("No", List.of("Tujuan", "Tempat"), true));
		var all = addressing.all();
		for (var row = 0; row < all.size(); row++) {
			rows.add(FieldWriter.cells(row + 1 + ".", List.of(all.get(row).name(), all.get(row).place()), false));
		}
		return new Table(1, rows);
	}
}
