package id.nirkertas.disposition;

/** Waits for the head's word, was given by it, was refused by it, or was taken back by the assistant. */
public enum PreparedState {

	WAITING, CONFIRMED, DENIED, WITHDRAWN
}
