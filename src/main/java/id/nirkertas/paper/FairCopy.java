package id.nirkertas.paper;

import id.nirkertas.paper.Block.Alignment;
import id.nirkertas.paper.Block.Items;
import id.nirkertas.paper.Block.Paragraph;
import id.nirkertas.paper.Block.Rows;
import id.nirkertas.paper.Block.Run;
import id.nirkertas.paper.Block.Table;
import id.nirkertas.paper.Part.Addressees;
import id.nirkertas.paper.Part.Annex;
import id.nirkertas.paper.Part.Clauses;
import id.nirkertas.paper.Part.Clauses.Clause;
import id.nirkertas.paper.Part.Facts;
import id.nirkertas.paper.Part.Facts.Fact;
import id.nirkertas.paper.Part.Heading;
import id.nirkertas.paper.Part.Letterhead;
import id.nirkertas.paper.Part.Saying;
import id.nirkertas.paper.Part.Signatures;
import id.nirkertas.paper.Part.Signatures.Signature;
import id.nirkertas.paper.Part.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sheet made ready for its template, which sees it as {@code copy}: what it asks about parts, blocks and the empty places of a
 * draft.
 *
 * @param sheet  with clean texts
 * @param texts  everything that is printed, but the template's own fixed words
 * @param length of it in characters, frames included
 */
record FairCopy(Sheet sheet, List<String> texts, int length) {

	private static final Pattern HANGING = Pattern.compile("(?:a\\.n\\.|Pl[th]\\.|Pj\\.) ");
	private static final String COLON = " : ";
	/** Of a line beside whose number a date has room, in millimetres. */
	private static final int ROOM_FOR_DATE = 140;

	/** A piece of a line in one style, at the beginning of a new line or not. */
	record Stretch(boolean breaks, String style, String text) {
	}

	boolean isFinal() {
		return sheet.verifyAddress() != null;
	}

	/** A draft has no code to verify it by. */
	public boolean isDraft() {
		return !isFinal();
	}

	boolean hasLetterhead() {
		return sheet.parts().stream().anyMatch(Letterhead.class::isInstance);
	}

	/** The emblem over it, as PNG; nothing where it has none of the agency's own. */
	Optional<byte[]> emblem() {
		return sheet.parts().stream().filter(Letterhead.class::isInstance).map(Letterhead.class::cast)
				.map(Letterhead::picture).filter(Objects::nonNull).map(Picture::png).findFirst();
	}

	public List<Piece> pieces() {
		return Piece.of(sheet.parts());
	}

	public List<Piece> pieces(Annex annex) {
		return Piece.of(annex.parts());
	}

	/** Who signs electronically, as the signature field is called. */
	String signatory() {
		return signatures(sheet.parts()).filter(Signature::electronic).map(Signature::name).findFirst().orElse("");
	}

	private static Stream<Signature> signatures(List<Part> parts) {
		return parts.stream().flatMap(part -> switch (part) {
			case Signatures signatures -> signatures.signatures().stream();
			case Annex annex -> signatures(annex.parts());
			case Letterhead _,Heading _,Facts _,Addressees _,Text _,Saying _,Clauses _,Part.Copies _ -> Stream
					.<Signature>empty();
		});
	}

	/** The words at the left of all its clauses. */
	List<String> labels() {
		return sheet.parts().stream().filter(Clauses.class::isInstance).map(Clauses.class::cast)
				.flatMap(clauses -> clauses.clauses().stream()).map(Clauses.Clause::label).toList();
	}

	/** Of its letterhead, or none. */
	List<Letterhead.Line> head() {
		return sheet.parts().stream().filter(Letterhead.class::isInstance).map(Letterhead.class::cast)
				.flatMap(head -> head.lines().stream()).toList();
	}

	/** The name of the fragment that sets a block. */
	public String fragment(Block block) {
		return switch (block) {
			case Paragraph _ -> "paragraph";
			case Rows _ -> "rows";
			case Items _ -> "items";
			case Table _ -> "grid";
		};
	}

	/** Whether place and date stand on a line of their own: between such margins there is no room beside the number. */
	public boolean isNarrow() {
		return Style.line(sheet.look()) < ROOM_FOR_DATE;
	}

	/** The words of a line around its empty places, where the sheet is a draft. */
	public List<EmptyPlace.Run> places(String text, boolean mayBeDate) {
		return isDraft()
				? EmptyPlace.runs(text, mayBeDate)
				: List.of(new EmptyPlace.Run(false, List.of(new EmptyPlace(text, false))));
	}

	/** The lines of a Lampiran's head that say what it is. */
	public List<String> titles(Annex annex) {
		return annex.head().stream().filter(line -> !line.contains(COLON)).toList();
	}

	/** "Nomor : …", "Tanggal : …": with their colons in one line. */
	public List<Fact> facts(Annex annex) {
		return annex.head().stream().filter(line -> line.contains(COLON)).map(line -> line.split(COLON, 2))
				.map(fact -> new Fact(fact[0], List.of(fact[1]), true)).toList();
	}

	public List<String> lines(String text) {
		return text.indexOf('\n') < 0 ? List.of(text) : text.lines().toList();
	}

	public List<Stretch> stretches(List<Run> runs) {
		var stretches = new ArrayList<Stretch>();
		for (var run : runs) {
			var style = style(run);
			var breaks = false;
			for (var line : run.text().split("\n", -1)) {
				stretches.add(new Stretch(breaks, style, line));
				breaks = true;
			}
		}
		return stretches;
	}

	private static String style(Run run) {
		if (!run.bold() && !run.italic() && !run.underlined()) {
			return "";
		}
		return Stream.of(run.bold() ? "bold" : "", run.italic() ? "italic" : "", run.underlined() ? "underlined" : "")
				.filter(name -> !name.isEmpty())
				.reduce((one, other) -> one + " " + other)
				.orElseThrow();
	}

	/** Few lines, which stay on one page with their label. */
	public boolean isWhole(Clause clause) {
		return Piece.isShort(clause.blocks());
	}

	/** Whether a position begins with a capacity, under which nothing stands. */
	public boolean hangs(String position) {
		return HANGING.matcher(position).lookingAt();
	}

	/** The classes of a paragraph: what goes on a sentence begun above has no indent, a title stays with what follows. */
	public String look(Paragraph paragraph) {
		var text = paragraph.runs().isEmpty() ? "" : paragraph.runs().getFirst().text();
		var goesOn = !text.isEmpty() && Character.isLowerCase(text.charAt(0)) ? " goes-on" : "";
		return paragraph.alignment().name().toLowerCase(Locale.ROOT) + goesOn + (isTitle(paragraph) ? " title" : "");
	}

	/** Bold at the left, and not in lines of its own. */
	static boolean isTitle(Block block) {
		return block instanceof Paragraph(var alignment, var runs) && alignment == Alignment.LEFT && runs.size() == 1
				&& runs.getFirst().bold() && runs.getFirst().text().indexOf('\n') < 0;
	}

	/** Whether a duty stamp is stuck on beside one of them. */
	public boolean isStamped(List<Signature> pair) {
		return pair.stream().anyMatch(signature -> !signature.stamp().isEmpty());
	}

	/** Room for marks of more than one character. */
	public boolean isWide(Items items, int first) {
		return first + items.items().size() - 1 > switch (items.marks()) {
			case NUMBERS, NUMBERS_IN_BRACKETS -> 9;
			case LETTERS, LETTERS_IN_BRACKETS -> 26;
		};
	}

	/** Two signatures stand side by side. */
	public List<List<Signature>> pairs(Signatures signatures) {
		var all = signatures.signatures();
		var pairs = new ArrayList<List<Signature>>();
		for (var first = 0; first < all.size(); first += 2) {
			pairs.add(all.subList(first, Math.min(first + 2, all.size())));
		}
		return pairs;
	}
}
