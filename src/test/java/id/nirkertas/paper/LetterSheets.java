package id.nirkertas.paper;

import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Marks;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Part.Addressees;
import id.nirkertas.paper.Part.Facts;
import id.nirkertas.paper.Part.Facts.Fact;
import id.nirkertas.paper.Part.Heading;
import id.nirkertas.paper.Part.Letterhead;
import id.nirkertas.paper.Part.Letterhead.Emblem;
import id.nirkertas.paper.Part.Letterhead.Line;
import id.nirkertas.paper.Part.Letterhead.Weight;
import id.nirkertas.paper.Part.Signatures;
import id.nirkertas.paper.Part.Signatures.Signature;
import id.nirkertas.paper.Part.Text;
import id.nirkertas.paper.Sheet.Look;
import id.nirkertas.paper.Sheet.Running;
import id.nirkertas.shared.RefusedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Plain letters for tests of the press, which need no kind: two layouts as parts. */
public final class LetterSheets {

	private LetterSheets() {
	}

	public static Sheet sheet(LetterSheet old) {
		var parts = switch (old.layout()) {
			case "letter" -> letter(old);
			case "titled" -> titled(old);
			default -> throw new RefusedException("paper.unknown-layout", old.layout());
		};
		var title = Stream.of(old.subject(), old.title()).filter(text -> !text.isBlank()).findFirst().orElse("");
		return new Sheet(Look.USUAL, new Running(old.footer(), old.secrecyStamp(), null), title, old.letterhead().agency(),
				parts, old.verifyAddress(), old.metadata());
	}

	private static List<Part> letter(LetterSheet old) {
		var parts = new ArrayList<Part>();
		parts.add(letterhead(old));
		parts.add(new Facts(List.of(new Fact("Nomor", List.of(old.number()), true),
				new Fact("Sifat", List.of(old.urgency()), false), new Fact("Lampiran", List.of(old.enclosures()), false),
				new Fact("Hal", List.of(old.subject()), false)), old.placeAndDate(), false));
		if (!old.addressees().isEmpty()) {
			parts.add(new Addressees(old.addressees(), old.addresseePlace()));
		}
		parts.add(text(old));
		parts.add(new Signatures(List.of(), List.of(signature(old))));
		parts.add(new Part.Copies(old.copies()));
		return parts;
	}

	private static List<Part> titled(LetterSheet old) {
		var parts = new ArrayList<Part>();
		parts.add(letterhead(old));
		var about = old.addressees().isEmpty() && !old.subject().isBlank();
		parts.add(new Heading(old.title().toUpperCase(Locale.ROOT), "NOMOR " + old.number(),
				about ? List.of("TENTANG", old.subject().toUpperCase(Locale.ROOT)) : List.of()));
		if (!old.addressees().isEmpty()) {
			parts.add(new Facts(List.of(new Fact("Yth.", old.addressees(), false),
					new Fact("Sifat", List.of(old.urgency()), false), new Fact("Lampiran", List.of(old.enclosures()), false),
					new Fact("Hal", List.of(old.subject()), false)), null, true));
		}
		parts.add(text(old));
		parts.add(new Signatures(List.of(old.placeAndDate()), List.of(signature(old))));
		parts.add(new Part.Copies(old.copies()));
		return parts;
	}

	private static Letterhead letterhead(LetterSheet old) {
		var head = old.letterhead();
		return new Letterhead(Emblem.AGENCY,
				Stream.concat(
						Stream.of(new Line(Weight.GOVERNMENT, head.government()), new Line(Weight.AGENCY, head.agency())),
						head.address().stream().map(line -> new Line(Weight.ADDRESS, line))).toList());
	}

	private static Signature signature(LetterSheet old) {
		var signature = old.signature();
		return new Signature(List.of(), signature.position(), signature.name(),
				Stream.of(signature.rank(), signature.employeeNumber() == null ? null : "NIP " + signature.employeeNumber())
						.filter(Objects::nonNull)
						.toList(),
				true);
	}

	private static Text text(LetterSheet old) {
		return new Text(old.body().stream().flatMap(Passage::of).map(LetterSheets::block).toList());
	}

	private static Block block(Passage passage) {
		return switch (passage.form()) {
			case PARAGRAPH -> Paragraph.plain(passage.texts().getFirst());
			case NUMBERED -> items(Marks.NUMBERS, passage.texts());
			case LETTERED -> items(Marks.LETTERS, passage.texts());
			case ROWS -> new Rows(passage.rows().stream().map(row -> new Rows.Row(row.name(), row.value())).toList());
		};
	}

	private static Items items(Marks marks, List<String> texts) {
		return new Items(marks, texts.stream().map(text -> List.<Block>of(Paragraph.plain(text))).toList());
	}
}
