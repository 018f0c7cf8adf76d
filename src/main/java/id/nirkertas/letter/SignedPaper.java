package id.nirkertas.letter;

import id.nirkertas.storage.Fingerprint;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A signed file of a letter: the letter itself, or one of the numbered copies of a secret one. */
public record SignedPaper(LetterView letter, @Nullable NumberedCopy copy) {

	public String code() {
		return copy == null ? Objects.requireNonNull(letter.code()) : copy.code();
	}

	public Fingerprint file() {
		return copy == null || copy.file() == null ? Objects.requireNonNull(letter.file()) : copy.file().fingerprint();
	}
}
