package id.nirkertas.letter;

import id.nirkertas.shared.UnitId;
import id.nirkertas.storage.Fingerprint;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Signed letters, as whoever holds a copy or belongs to the agency finds them. */
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

	/** Those of an agency that whoever carries these keys of access may see, newest first. */
	public List<LetterView> signedIn(UnitId agency, Set<String> keys, int limit) {
		return views.of(letters.signedIn(agency, keys, limit));
	}
}
