package id.nirkertas.handover;

/**
 * Where a handover stands. Lapsed is one whose proposer no longer fills what they proposed it from, with nobody there or above to
 * decide about it; once that was seen it stays so, whoever comes. Declined is one that went back to whoever proposed it.
 */
public enum HandoverState {

	PROPOSED, CONFIRMED, WITHDRAWN, LAPSED, DECLINED
}
