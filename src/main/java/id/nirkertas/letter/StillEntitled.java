package id.nirkertas.letter;

import id.nirkertas.directory.OfficeChanges;
import id.nirkertas.shared.Actor;
import id.nirkertas.shared.Verdict;
import org.springframework.stereotype.Component;

/**
 * Whether whoever began a signature may still give it when the letter is issued: print, key and time stamp take seconds, in
 * which somebody else may be entered for the position, or the office's table refuse.
 */
@Component
class StillEntitled {

	private final LetterRights rights;
	private final SigningAuthority authority;
	private final OfficeChanges changes;

	StillEntitled(LetterRights rights, SigningAuthority authority, OfficeChanges changes) {
		this.rights = rights;
		this.authority = authority;
		this.changes = changes;
	}

	/** What was entered on other nodes meanwhile; with no transaction open, as {@link OfficeChanges#lookAgain} wants it. */
	void lookAgain() {
		changes.lookAgain();
	}

	/** Refuses with directory.another-acts, and as the table of authority does; what was entered on this node counts at once. */
	Verdict maySign(Actor by, Letter letter) {
		return rights.mayAct(by).and(SigningAuthority.refusing(authority.refusals(letter.content())));
	}
}
