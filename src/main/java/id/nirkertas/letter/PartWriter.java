package id.nirkertas.letter;

import id.nirkertas.directory.Directory;
import id.nirkertas.directory.Level;
import id.nirkertas.directory.Position;
import id.nirkertas.letter.KindDesign.Kop;
import id.nirkertas.paper.Block;
import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Part;
import id.nirkertas.paper.Part.Clauses.Clause;
import id.nirkertas.paper.Part.Facts.Fact;
import id.nirkertas.paper.Part.Letterhead.Emblem;
import id.nirkertas.paper.Part.Letterhead.Line;
import id.nirkertas.paper.Part.Letterhead.Weight;
import id.nirkertas.paper.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Fills the parts of one letter's layout. */
final class PartWriter {

	private static final String ROWS = "ROWS";
	private static final String CHAPTERS = "CHAPTERS";

	private final PrintJob job;
	private final @Nullable Picture emblem;
	private final SignatureWriter signatures;
	private final Addressing addressing;
	private final FixedWords words;
	private final FieldWriter fields;
	private final AnnexWriter annexes;
	private final SigningParts signing;
	private final ChapterSigns chapters = new ChapterSigns();

	/** @param emblem of the agency; null for ours */
	PartWriter(PrintJob job, @Nullable Picture emblem, Directory directory, SignatureWriter signatures) {
		this.job = job;
		this.emblem = emblem;
		this.signatures = signatures;
		addressing = new Addressing(job, directory);
		words = new FixedWords(job, signatures);
		signing = new SigningParts(job, words, signatures);
		fields = new FieldWriter(job);
		annexes = new AnnexWriter(job, addressing, fields, words, signatures);
	}

	List<Part> parts() {
		var parts = new ArrayList<Part>();
		job.design().parts().forEach(part -> parts.addAll(filled(part)));
		if (!job.design().namesCopies()) {
			// Nobody gets a copy that the letter does not name
			parts.addAll(copies());
		}
		parts.addAll(annexes.annexes());
		return List.copyOf(parts);
	}

	private List<? extends Part> filled(KindPart part) {
		return switch (part.part()) {
			case LETTERHEAD -> letterhead();
			case HEADING -> List.of(heading(part));
			case FACTS -> List.of(new Part.Facts(part.rows().stream().map(this::fact).toList(),
					part.dated().isEmpty() ? null : placeAndDate(), part.ruled()));
			case ADDRESSEES -> addressing.part();
			case SAYING -> List.of(new Part.Saying(words.filled(part.text())));
			case WORDS -> List.of(text(List.of(Paragraph.plain(words.filled(part.text())))));
			case TEXT -> body(part);
			case LIST -> textOrNothing(fields.blocks(part.field(), part.marks()));
			case TABLE -> table(part);
			case CLAUSES -> clauses(part);
			case DECISIONS -> decisions(part.field());
			case ENCLOSED -> textOrNothing(Enclosures.listed(part.text(), job.attachments()));
			case SIGNATURES -> signing.of(part, dated(part.dated()));
			case COPIES -> copies();
		};
	}

	private List<Part> letterhead() {
		var head = job.letterhead();
		var position = signatures.position(job);
		if (job.design().kop() == Kop.NONE) {
			return List.of();
		}
		var principal = signatures.principal(job);
		if (job.design().kop() == Kop.OFFICE && principal != null && isStateOfficial(position)
				&& isStateOfficial(principal)) {
			return List.of(new Part.Letterhead(Emblem.STATE, lines(
					List.of(new Line(Weight.AGENCY, principal.title().toUpperCase(SheetDates.INDONESIA))), head.address())));
		}
		return List.of(new Part.Letterhead(Emblem.AGENCY, lines(List.of(new Line(Weight.GOVERNMENT, head.government()),
				new Line(Weight.AGENCY, head.name())), head.address()), emblem));
	}

	/** A deputy who signs for the head of region does so under the arms of the state; whoever else, under their agency's. */
	private static boolean isStateOfficial(@Nullable Position position) {
		return position != null && position.level() == Level.STATE_OFFICIAL;
	}

	private static List<Line> lines(List<Line> names, List<String> address) {
		var lines = new ArrayList<>(names);
		address.forEach(line -> lines.add(new Line(Weight.ADDRESS, line)));
		return List.copyOf(lines);
	}

	private Part.Heading heading(KindPart part) {
		var number = words.filled(part.text()).strip();
		return new Part.Heading(words.capitals(job.kind().title()), number.isEmpty() ? null : number,
				part.above().stream().map(line -> line.contains("{") ? words.capitals(line) : line)
						.filter(line -> !line.isBlank()).toList());
	}

	private Fact fact(KindPart.Row row) {
		var content = job.content();
		return switch (row.content()) {
			case "ADDRESSEES" -> new Fact(row.label(), addressing.names(), false);
			case "FROM" -> new Fact(row.label(), List.of(words.filled("{JABATAN}")), false);
			case "COPIES" -> new Fact(row.label(), addressing.copies(), false);
			case "NUMBER" -> new Fact(row.label(), List.of(job.number()), true);
			case "DATE" -> new Fact(row.label(), List.of(SheetDates.day(job.on())), true);
			case "URGENCY" -> new Fact(row.label(), List.of(SheetWords.of(content.urgency(), content.secrecy())), false);
			case "ENCLOSURES" -> new Fact(row.label(),
					List.of(annexes.counted()), false);
			case "SUBJECT" -> new Fact(row.label(), List.of(content.subject()), false);
			case String key -> new Fact(row.label(), List.of(fields.line(key)), false);
		};
	}

	private List<Part> body(KindPart part) {
		var blocks = job.content().body().blocks();
		return part.text().isEmpty() || blocks.isEmpty()
				? textOrNothing(blocks)
				: List.of(text(Stream.concat(Stream.of(FieldWriter.title(chapters.next(part.text()))), blocks.stream())
						.toList()));
	}

	private String placeAndDate() {
		return job.place() + ", " + SheetDates.day(job.on());
	}

	private List<Part> table(KindPart part) {
		if (job.details().isEmpty(part.field())) {
			return List.of();
		}
		Block block = annexes.carries(part)
				? Paragraph.plain("Daftar nama tercantum dalam lampiran.")
				: fields.table(part.field());
		if (part.text().isEmpty()) {
			return List.of(text(List.of(block)));
		}
		if (annexes.carries(part)) {
			return List.of(new Part.Clauses(List.of(new Clause(part.text(), List.of(block)))));
		}
		// What may stand in a Lampiran is a clause beside others, though its table takes the whole width
		return part.most() > 0
				? List.of(new Part.Clauses(List.of(new Clause(part.text(), List.of()))), text(List.of(block)))
				: List.of(text(List.of(new Paragraph(Alignment.LEFT, List.of(Run.plain(part.text() + ":"))), block)));
	}

	private List<? extends Part> clauses(KindPart part) {
		if (part.marks().equals(ROWS)) {
			return List.of(text(List.of(fields.rows(part.rows(), words))));
		}
		var filled = part.rows().stream().filter(row -> !job.details().isEmpty(row.content())).toList();
		if (part.marks().equals(CHAPTERS)) {
			return textOrNothing(
					filled.stream()
							.flatMap(row -> fields.chapter(chapters.next(row.label()), row.content(), row.marks()).stream())
							.toList());
		}
		return filled.isEmpty()
				? List.of()
				: List.of(new Part.Clauses(filled.stream()
						.map(row -> new Clause(row.label(), fields.clause(row.content(), row.marks()))).toList()));
	}

	/** KESATU, KEDUA, … KEDUA BELAS, … */
	private List<Part> decisions(String field) {
		var items = FieldItems.of("", job.details().typed(field));
		return items.isEmpty()
				? List.of()
				: List.of(new Part.Clauses(IntStream.range(0, items.size())
						.mapToObj(item -> new Clause(
								AmountInWords.ordinal(item + 1).toUpperCase(SheetDates.INDONESIA), items.get(item)))
						.toList()));
	}

	private List<String> dated(String form) {
		var day = SheetDates.day(job.on());
		return switch (form) {
			case "DATE" -> List.of(placeAndDate());
			case "DETERMINED" -> List.of("Ditetapkan di " + job.place(), "pada tanggal " + day);
			case "ISSUED" -> List.of("Dikeluarkan di " + job.place(), "pada tanggal " + day);
			case "MADE" -> List.of("Dibuat di " + job.place(), "pada tanggal " + day);
			default -> List.of();
		};
	}

	private List<Part> copies() {
		return addressing.copies().isEmpty() ? List.of() : List.of(new Part.Copies(addressing.copies()));
	}

	private static List<Part> textOrNothing(List<Block> blocks) {
		return blocks.isEmpty() ? List.of() : List.of(text(blocks));
	}

	private static Part.Text text(List<? extends Block> blocks) {
		return new Part.Text(List.copyOf(blocks));
	}
}
