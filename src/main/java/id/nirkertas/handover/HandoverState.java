package id.nirkertas.handover;

/** Where a handover stands. */
public enum HandoverState {

	PROPOSED, CONFIRMED, WITHDRAWN
}
