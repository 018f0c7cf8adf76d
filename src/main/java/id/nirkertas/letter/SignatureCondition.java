package id.nirkertas.letter;

/** What a higher room demands before a letter may be signed: the review room sees to it that the initials still hold. */
public interface SignatureCondition {

	Preflight.Check check(LetterView letter);
}
