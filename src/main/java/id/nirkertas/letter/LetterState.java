package id.nirkertas.letter;

/** Where an outgoing letter stands. Only the flow's steps move it on from DRAFT, until it is signed or withdrawn. */
public enum LetterState {

	DRAFT, IN_REVIEW, RETURNED,
	/** It has its initials; a keeper gives it its number before anybody signs, where the agency wants that. */
	AWAITING_NUMBER, READY_TO_SIGN, SIGNED, WITHDRAWN
}
