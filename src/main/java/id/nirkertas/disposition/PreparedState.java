package id.nirkertas.disposition;

/**
 * Waits for the head's word, was given by it, was refused by it, was taken back by the assistant, or was overtaken: the head
 * disposed, took note or answered without it.
 */
public enum PreparedState {

	WAITING, CONFIRMED, DENIED, WITHDRAWN, OVERTAKEN
}
