package id.nirkertas.letter;

import id.nirkertas.shared.Actor;
import id.nirkertas.shared.DocumentId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The text on a drafter's desk, as their page sends it: at the press of a button, or by itself. */
@Service
@Transactional
public class WorkingCopies {

	private final Drafting drafting;

	WorkingCopies(Drafting drafting) {
		this.drafting = drafting;
	}

	/**
	 * Begins a letter under an id its page already had. What was begun under it before stays as it is, unless it came from the
	 * same page, which has gone on since. Refuses as {@link Letters#save}.
	 */
	public Begun begin(Actor by, DocumentId id, Typed typed) {
		return drafting.begin(by, id, typed);
	}

	/**
	 * As {@link Letters#save}, and answers the revision there is then. The same text again is no new revision, what was
	 * overtaken on its way by a later turn of its own page is passed over, and a page meets no change but those of others. Saves
	 * that nobody pressed for are {@link DraftSaved} once in a sitting of fifteen minutes.
	 */
	public int save(Actor by, DocumentId letter, Typed typed) {
		return drafting.save(by, letter, typed);
	}

	/** When this person handed on this very text, as the last thing that happened to it before its reviewers; else empty. */
	public Optional<Instant> submitted(Actor by, DocumentId letter, DraftContent typed) {
		return drafting.submitted(by, letter, typed);
	}
}
