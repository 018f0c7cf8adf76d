package id.nirkertas.letter;

import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Look;
import id.nirkertas.paper.Sheet.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How letters of a kind are filled in and laid out (Peraturan ANRI 5/2021, Permendagri 1/2023).
 *
 * @param points   size of the letters
 * @param leading  from line to line, in hundredths of that size
 * @param titles   whether academic titles stand in the signatory's name
 * @param rank     whether rank and NIP stand under it; never under a head of region's
 * @param capitals whether positions are in capitals, as regions write them; and a name without titles
 * @param margins  of the paper
 * @param bodyHint what the drafter is told of the text: where it stands, and which sentence it goes on with
 * @param signedAnnexes whether a Lampiran states the day of its letter and ends with who signed it, as those of decrees do
 */
public record KindDesign(Size size, Face face, int points, int leading, Kop kop, Need addressees, Need body,
		Need attachment, boolean titles, boolean rank, boolean capitals, List<KindField> fields, List<KindPart> parts,
		Margins margins, boolean signedAnnexes, String bodyHint) {

	/** Whose letterhead: the arms of the state are for a state official who signs in their own name. */
	public enum Kop {
		AGENCY, OFFICE, NONE
	}

	public enum Need {
		REQUIRED, OPTIONAL, NONE
	}

	/** Millimetres from the edge of the paper to the text; the footer keeps its place below. */
	public record Margins(int top, int right, int bottom, int left) {

		static final Margins USUAL = new Margins(Look.USUAL.top(), Look.USUAL.right(), Look.USUAL.bottom(),
				Look.USUAL.left());
		/** What the rule allows at least (Permendagri 1/2023), and what leaves room for a text at most. */
		static final Margins LEAST = new Margins(15, 20, 25, 30);
		static final int MOST = 60;
	}

	/** @param margins those of a design from before there were any are the usual ones */
	public KindDesign(Size size, Face face, int points, int leading, Kop kop, Need addressees, Need body, Need attachment,
			boolean titles, boolean rank, boolean capitals, List<KindField> fields, List<KindPart> parts,
			@Nullable Margins margins, boolean signedAnnexes, @Nullable String bodyHint) {
		this.size = size;
		this.face = face;
		this.points = points;
		this.leading = leading;
		this.kop = kop;
		this.addressees = addressees;
		this.body = body;
		this.attachment = attachment;
		this.titles = titles;
		this.rank = rank;
		this.capitals = capitals;
		this.fields = List.copyOf(fields);
		this.parts = List.copyOf(parts);
		this.margins = margins == null ? Margins.USUAL : margins;
		this.signedAnnexes = signedAnnexes;
		this.bodyHint = Objects.requireNonNullElse(bodyHint, "");
	}

	/** Whose Lampiran end with their text. */
	public KindDesign(Size size, Face face, int points, int leading, Kop kop, Need addressees, Need body, Need attachment,
			boolean titles, boolean rank, boolean capitals, List<KindField> fields, List<KindPart> parts,
			@Nullable Margins margins) {
		this(size, face, points, leading, kop, addressees, body, attachment, titles, rank, capitals, fields, parts, margins,
				false, "");
	}

	Look look() {
		return new Look(size, face, points, leading, margins.top, margins.right, margins.bottom, margins.left);
	}

	/** The same under another letterhead. */
	KindDesign under(Kop other) {
		return new KindDesign(size, face, points, leading, other, addressees, body, attachment, titles, rank, capitals,
				fields, parts, margins, signedAnnexes, bodyHint);
	}

	/** Whether the letter itself says whom it goes to, by name or as "(daftar terlampir)". */
	boolean namesAddressees() {
		return parts.stream().anyMatch(part -> part.part() == KindPart.Type.ADDRESSEES || part.states("ADDRESSEES"));
	}

	/** Whether the layout says who gets a copy. */
	boolean namesCopies() {
		return parts.stream().anyMatch(part -> part.part() == KindPart.Type.COPIES || part.states("COPIES"));
	}

	/** Whether the layout says that files come along. */
	boolean namesEnclosures() {
		return parts.stream().anyMatch(part -> part.part() == KindPart.Type.ENCLOSED || part.states("ENCLOSURES"));
	}

	/** Whether somebody signs by hand whom the field names. */
	boolean signs(String key) {
		return parts.stream().filter(part -> part.part() == KindPart.Type.SIGNATURES).flatMap(part -> part.rows().stream())
				.anyMatch(row -> row.content().equals(key));
	}

	/** Whether it has a line "Hal"; else it is "tentang" something. */
	boolean statesSubject() {
		return parts.stream().anyMatch(part -> part.states("SUBJECT"));
	}

	public Optional<KindField> field(String key) {
		return fields.stream().filter(field -> field.key().equals(key)).findFirst();
	}
}
