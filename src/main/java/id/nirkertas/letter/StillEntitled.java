package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Remembered;
import id.nirkertas.shared.Verdict;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Whether whoever began a signature may still give it when the letter is issued: print, key and time stamp take seconds, in
 * which somebody else may be entered for the position, or the office's table refuse.
 */
@Component
class StillEntitled {

	private final LetterRights rights;
	private final SigningAuthority authority;
	private final List<Remembered> remembered;

	StillEntitled(LetterRights rights, SigningAuthority authority, List<Remembered> remembered) {
		this.rights = rights;
		this.authority = authority;
		this.remembered = List.copyOf(remembered);
	}

	/** What was entered on other nodes meanwhile; with no transaction open, as {@link Remembered} wants it. */
	void lookAgain() {
		remembered.forEach(Remembered::lookAgain);
	}

	/** Refuses with directory.another-acts, and as the table of authority does; what was entered on this node counts at once. */
	Verdict maySign(Actor by, Letter letter) {
		return rights.mayAct(by).and(SigningAuthority.refusing(authority.refusals(letter.content())));
	}
}
