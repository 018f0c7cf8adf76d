package id.nirkertas.letter;

/** Where an outgoing letter stands. Only the flow's steps move it to IN_REVIEW, RETURNED and READY_TO_SIGN. */
public enum LetterState {

	DRAFT, IN_REVIEW, RETURNED, READY_TO_SIGN, SIGNED, WITHDRAWN
}
