package id.nirkertas.spoken;

/**
 * Waits for whoever is said to have given it; was confirmed or denied by them, taken back, or, by whoever came after them, taken over
 * as their own decision or not; unanswerable where the giver is gone and whoever came after them may not read the secret letter.
 */
public enum SpokenOrderState {

	WAITING, CONFIRMED, DENIED, WITHDRAWN, TAKEN_OVER, NOT_TAKEN, UNANSWERABLE
}
