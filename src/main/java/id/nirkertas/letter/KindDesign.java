package id.nirkertas.letter;

import id.nirkertas.paper.Sheet.Face;
import id.nirkertas.paper.Sheet.Look;
import id.nirkertas.paper.Sheet.Size;
import java.util.List;
import java.util.Optional;

/**
 * How letters of a kind are filled in and laid out (Peraturan ANRI 5/2021, Permendagri 1/2023).
 *
 * @param points   size of the letters
 * @param leading  from line to line, in hundredths of that size
 * @param titles   whether academic titles stand in the signatory's name
 * @param rank     whether rank and NIP stand under it; never under a head of region's
 * @param capitals whether positions are in capitals, as regions write them
 */
public record KindDesign(Size size, Face face, int points, int leading, Kop kop, Need addressees, Need body,
		Need attachment, boolean titles, boolean rank, boolean capitals, List<KindField> fields, List<KindPart> parts) {

	/** Whose letterhead: the arms of the state are for a state official who signs in their own name. */
	public enum Kop {
		AGENCY, OFFICE, NONE
	}

	public enum Need {
		REQUIRED, OPTIONAL, NONE
	}

	public KindDesign {
		fields = List.copyOf(fields);
		parts = List.copyOf(parts);
	}

	Look look() {
		var usual = Look.USUAL;
		return new Look(size, face, points, leading, usual.top(), usual.right(), usual.bottom(), usual.left());
	}

	/** Whether the letter itself says whom it goes to, by name or as "(daftar terlampir)". */
	boolean namesAddressees() {
		return parts.stream().anyMatch(part -> part.part() == KindPart.Type.ADDRESSEES || part.states("ADDRESSEES"));
	}

	/** Whether the layout says who gets a copy. */
	boolean namesCopies() {
		return parts.stream().anyMatch(part -> part.part() == KindPart.Type.COPIES || part.states("COPIES"));
	}

	public Optional<KindField> field(String key) {
		return fields.stream().filter(field -> field.key().equals(key)).findFirst();
	}
}
