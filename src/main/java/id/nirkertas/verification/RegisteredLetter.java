package id.nirkertas.verification;

import id.nirkertas.letter.Amendment;
import java.time.LocalDate;
import java.util.List;

/** Where what is true about a letter can be read: whoever brings its file is led there. */
public record RegisteredLetter(String code, String number, LocalDate on, List<Amendment> amendments) {

	/** Genuine as its file may be, it no longer applies. */
	public boolean isRevoked() {
		return amendments.stream().anyMatch(Amendment::revokes);
	}
}
