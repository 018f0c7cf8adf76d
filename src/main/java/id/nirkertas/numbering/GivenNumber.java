package id.nirkertas.numbering;

import id.nirkertas.shared.PositionId;
import id.nirkertas.shared.Verdict;

/**
 * A number that a keeper gave a letter before its signature, and why.
 *
 * @param kept whether it is kept at the signature: refuses with numbering.lapse.… where its date lies too far back by now, or
 *             its register is another
 */
public record GivenNumber(LetterNumber number, String reason, PositionId by, Verdict kept) {

	public boolean late() {
		return !kept.isAllowed();
	}
}
