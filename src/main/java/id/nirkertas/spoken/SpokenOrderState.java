package id.nirkertas.spoken;

/** Waits for whoever is said to have given it, was confirmed or denied by them, or was taken back. */
public enum SpokenOrderState {

	WAITING, CONFIRMED, DENIED, WITHDRAWN
}
