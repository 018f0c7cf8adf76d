package id.nirkertas.handover;

/** Where a handover stands. Lapsed is one whose proposer no longer fills what they proposed it from; no row says so. */
public enum HandoverState {

	PROPOSED, CONFIRMED, WITHDRAWN, LAPSED
}
