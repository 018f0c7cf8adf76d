package id.nirkertas.letter;

import id.nirkertas.shared.PositionId;
import id.nirkertas.storage.StoredFile;
import org.jspecify.annotations.Nullable;

/**
 * One recipient's copy of a secret letter: a signed file of its own, under the letter's one number.
 *
 * @param number   from 1
 * @param position whose it is in the government; else it is the outside party's
 * @param code     in its QR
 * @param file     nothing before the signature
 */
public record NumberedCopy(int number, int of, @Nullable PositionId position, @Nullable OutsideParty outside, String code,
		@Nullable StoredFile file) {

	/** "Salinan 1 dari 3", as it stands on its first page. */
	public String mark() {
		return DistributionList.mark(number, of);
	}

	NumberedCopy in(StoredFile signed) {
		return new NumberedCopy(number, of, position, outside, code, signed);
	}
}
