package id.nirkertas.spoken;

/**
 * Waits for whoever is said to have given it; was confirmed or denied by them, taken back, or, by whoever came after them, taken over
 * as their own decision or not.
 */
public enum SpokenOrderState {

	WAITING, CONFIRMED, DENIED, WITHDRAWN, TAKEN_OVER, NOT_TAKEN
}
