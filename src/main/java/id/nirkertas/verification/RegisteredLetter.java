package id.nirkertas.verification;

import id.nirkertas.letter.Amendment;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where what is true about a letter can be read: whoever brings its file is led there.
 *
 * @param copy which numbered copy of a secret letter the file is; null for every other
 */
public record RegisteredLetter(String code, String number, LocalDate on, List<Amendment> amendments,
		@Nullable PublicCopy copy) {

	/** Genuine as its file may be, it no longer applies. */
	public boolean isRevoked() {
		return amendments.stream().anyMatch(Amendment::revokes);
	}
}
