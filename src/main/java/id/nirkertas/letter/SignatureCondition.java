package id.nirkertas.letter;

import java.util.List;

/** What a higher room demands before a letter may be signed: the review room sees to it that the initials still hold. */
public interface SignatureCondition {

	/** What it found, each in one sentence; none where it has nothing to say. */
	List<Preflight.Check> checks(LetterView letter);
}
