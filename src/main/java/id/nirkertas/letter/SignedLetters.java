package id.nirkertas.letter;

import id.nirkertas.storage.Fingerprint;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Signed letters, as whoever holds a copy finds them. */
@Service
public class SignedLetters {

	private final LetterTable letters;
	private final LetterFiles files;
	private final LetterViews views;

	SignedLetters(LetterTable letters, LetterFiles files, LetterViews views) {
		this.letters = letters;
		this.files = files;
		this.views = views;
	}

	/** The letter under the code of its QR. */
	public Optional<LetterView> underCode(String code) {
		return letters.signedUnder(code).map(views::of);
	}

	/** The letter whose signed file has this fingerprint. */
	public Optional<LetterView> withFile(Fingerprint fingerprint) {
		return files.letterOf(fingerprint).map(views::of);
	}
}
