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
	private final NumberedCopyTable copies;
	private final LetterViews views;

	SignedLetters(LetterTable letters, LetterFiles files, NumberedCopyTable copies, LetterViews views) {
		this.letters = letters;
		this.files = files;
		this.copies = copies;
		this.views = views;
	}

	/** The letter under the code of its QR, or of one of its numbered copies'. */
	public Optional<LetterView> underCode(String code) {
		return paperUnder(code).map(SignedPaper::letter);
	}

	/** The letter whose signed file, or that of one of its numbered copies, has this fingerprint. */
	public Optional<LetterView> withFile(Fingerprint fingerprint) {
		return paperWith(fingerprint).map(SignedPaper::letter);
	}

	/** What was signed under the code of a QR. */
	public Optional<SignedPaper> paperUnder(String code) {
		return letters.signedUnder(code).map(letter -> new SignedPaper(views.of(letter), null))
				.or(() -> copies.under(code).map(found -> new SignedPaper(views.of(found.letter()), found.copy())));
	}

	/** What was signed in a file with this fingerprint. */
	public Optional<SignedPaper> paperWith(Fingerprint fingerprint) {
		return files.letterOf(fingerprint).map(found -> new SignedPaper(views.of(found.letter()),
				copies.of(found.letter()).stream().filter(copy -> copy.number() == found.copy()).findFirst().orElse(null)));
	}

	/** Those of an agency that whoever carries these keys of access may see, newest first. */
	public List<LetterView> signedIn(UnitId agency, Set<String> keys, int limit) {
		return views.of(letters.signedIn(agency, keys, limit));
	}
}
