package id.nirkertas.letter;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** What is left of a desk to whoever left it: the letters that reached them in their days, or that they acted on. */
@Service
public class OwnLetters {

	private final LetterTable letters;
	private final LetterViews views;

	OwnLetters(LetterTable letters, LetterViews views) {
		this.letters = letters;
		this.views = views;
	}

	/** Those that whoever carries these keys of access may see, of whatever agency; the one changed last first. */
	public List<LetterView> of(Set<String> keys, int limit) {
		return views.of(letters.seenBy(keys, limit));
	}
}
